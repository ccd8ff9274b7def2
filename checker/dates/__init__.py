"""Dates as sources state them.

Text in the Extended Date/Time Format (`edtf`) is read into values, a value is turned into the days it leaves
open (`period`), and two periods are held against each other there. Days are plain integers of an endless
Gregorian calendar (`calendar`), so that no year is too early, too late or too long.
"""
