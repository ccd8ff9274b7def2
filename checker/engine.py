"""The only place where the stages meet: from claim files to a report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from checker import __version__
from checker.choose import Chosen, choose
from checker.companions import in_order
from checker.comparing.collectives import belonging, of_members
from checker.comparing.dossier import Dossier
from checker.comparing.facts import facts_of
from checker.comparing.known import Known
from checker.comparing.offices import with_offices
from checker.comparing.reader import Reader, mentions, read
from checker.comparing.statement import Statement
from checker.comparing.timing import timed
from checker.comparing.topic import topics_of
from checker.completeness import is_complete, left_out
from checker.config import Config, ConfigError
from checker.dates.edtf import EdtfError, parse
from checker.dates.period import Period, period_of
from checker.decisions.apply import decide
from checker.evidence.hold import Held, hold
from checker.evidence.source_view import SourceView
from checker.findings import Findings
from checker.mention_problems import mention_problems
from checker.model.finding import Finding, Severity
from checker.model.problem import Problem, problem
from checker.model.report import Report, ReportProblem, Summary, Tool
from checker.model.shown import shown
from checker.names.asking import Asking
from checker.names.registry import RegistryIndex
from checker.names.resolution import Resolution
from checker.names.resolve import resolve
from checker.names.unused import unused_decisions
from checker.overview import (
    agreements_of,
    almost_of,
    claims_of,
    comparisons_of,
    events_of,
    gaps_of,
    not_compared_of,
    sources_of,
)
from checker.plugins import discover
from checker.reading.library import Library, LoadedFile, read_library
from checker.reading.nearness import nearest_of
from checker.rules import Rule
from checker.values.mention import AnyNamed, Mention, MentionKind


@dataclass(frozen=True, slots=True)
class Checked:
    """A report with what it was made of, for commands that ask further."""

    report: Report
    dossier: Dossier
    library: Library

    @property
    def texts(self) -> Mapping[str, str]:
        """Return the articles' texts by source id."""
        return {file.record.source.id: file.text.text for file in self.library.files if file.text is not None}


def check(root: Path, paths: Sequence[str], config: Config, *, alone: bool = False, all_pairs: bool = False) -> Checked:
    """Check claim files and return the report; a pure function of the files below `root`.

    `paths` are claim files or folders relative to `root`: they choose what is reported, while compared is always the whole project.
    Files outside the claims folder are compared among themselves, and so are all where `alone` is set.
    """
    chosen = choose(root, paths, config, alone=alone)
    library = read_library(root, chosen.compared, config)
    names = resolve_names(library)
    statements, faults = read_statements(library, names)
    dossier = assemble(library, names, statements)
    findings, crashes = run_rules(rules_of(config), dossier, library)
    whole = set(chosen.compared) >= set(choose(root, (), config).compared) and not left_out(library, chosen)
    problems = (*chosen.problems, *library.problems, *faults, *_identity_faults(names, library, whole=whole), *crashes)
    report = report_of(dossier, library, findings, problems, config, chosen)
    if all_pairs:
        report = report.model_copy(update={"comparisons": comparisons_of(dossier)})
    return Checked(report, dossier, library)


def rules_of(config: Config) -> tuple[Rule, ...]:
    """Return the rules that are switched on, with their options, in the order of their names.

    Raises:
        ConfigError: the settings name a rule or an option that there is not.

    """
    found = sorted(discover("checker.rules", Rule), key=lambda rule: rule.name())
    names = [rule.name() for rule in found]
    for name in (*config.select, *config.ignore, *config.rules):
        if name not in names:
            near = ", ".join(nearest_of(name, names))
            raise ConfigError(f"there is no rule {shown(name)}; the nearest are {near}")
    return tuple(_configured(rule, config) for rule in found if not config.off(rule.name()))


def _off(config: Config) -> frozenset[str]:
    """Return the names of the rules that are switched off."""
    return frozenset(rule.name() for rule in discover("checker.rules", Rule) if config.off(rule.name()))


def _configured(rule: type[Rule], config: Config) -> Rule:
    options = config.options(rule.name())
    severity = config.severity(rule.name())
    try:
        return rule.model_validate(options | ({"severity": severity} if severity else {}))
    except ValidationError as error:
        wrong = ", ".join(shown(".".join(str(part) for part in one["loc"])) for one in error.errors())
        known = ", ".join(rule.model_fields)
        raise ConfigError(
            f"the rule {rule.name()} has no such option or no such value for it: {wrong}; its options are {known}"
        ) from None


def resolve_names(library: Library) -> Resolution:
    """Find out who is who in all sources together."""
    records = {file.record.source.id: file.record for file in library.files}
    told = {source: tuple(mentions(record, library.vocabulary)) for source, record in records.items()}

    def named(source: str, name: AnyNamed, kind: MentionKind) -> Mention:
        return records[source].mention(name, kind)

    return resolve(told, RegistryIndex.build(library.registries), named)


def read_statements(library: Library, names: Resolution) -> tuple[tuple[Statement, ...], tuple[Problem, ...]]:
    """Read all claims; one that cannot be read becomes a problem, and the others are still read."""
    statements: list[Statement] = []
    problems: list[Problem] = []
    for file in library.files:
        reader = Reader(file.record, names, library.vocabulary, published(file))
        for index, claim in file.claims:
            try:
                statements.append(read(reader, claim, file.path, index))
            except ValueError as error:
                place = file.file.document.locate(f"/claims/{index}/value")
                message = f"The claim {claim.id} cannot be read: {shown(str(error), 300)}."
                problems.append(problem("invalid-value", file.path, message, place, f"/claims/{index}/value"))
    return tuple(statements), tuple(problems)


def published(file: LoadedFile) -> Period | None:
    """Return when a source was published, as far as it says so."""
    try:
        return period_of(parse(file.record.source.published)) if file.record.source.published else None
    except EdtfError:
        return None


def assemble(library: Library, names: Resolution, statements: Sequence[Statement]) -> Dossier:
    """Bring claims, names and evidence together for the rules."""
    known = Known(names, library.vocabulary, belonging(statements))
    placed = with_offices(timed(statements, known), known)
    told = tuple(fact for statement in placed for fact in facts_of(statement, library.vocabulary, names))
    facts = (*told, *of_members(told, known))
    views = {file.record.source.id: SourceView(file.text.text) for file in library.files if file.text is not None}
    return Dossier(
        known=known,
        sources={file.record.source.id: file.record.source for file in library.files},
        statements={statement.address: statement for statement in placed},
        facts=facts,
        topics=topics_of(facts, library.vocabulary),
        kept=topics_of(facts, library.vocabulary, compared=False),
        held=dict(_held(library, views)),
        hashes=dict(_hashes(library)),
        views=views,
    )


def _held(library: Library, views: Mapping[str, SourceView]) -> Iterator[tuple[str, Held]]:
    for file in library.files:
        view = views.get(file.record.source.id)
        for _, claim in file.claims:
            yield f"{file.record.source.id}/{claim.id}", hold(claim, file.record, view)


def _hashes(library: Library) -> Iterator[tuple[str, tuple[str, str, str]]]:
    for file in library.files:
        source = file.record.source
        if file.text is not None and source.sha256 is not None:
            yield source.id, (file.path, source.sha256, file.text.sha256)


def run_rules(rules: Sequence[Rule], dossier: Dossier, library: Library) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """Run the rules; one that crashes becomes a problem, and the others still run."""
    maker = Findings.of(dossier, library)
    found: dict[str, Finding] = {}
    crashes: list[Problem] = []
    for rule in rules:
        try:
            for hit in rule.check(dossier):
                if hit.severity is not Severity.NOTE and dossier.versions.are_one(one.partition("/")[0] for one in hit.claims):
                    continue  # what changed from one state of an article to the next is no conflict
                finding = maker.finding(rule, hit)
                found.setdefault(finding.id, finding)
        except Exception as error:  # noqa: BLE001 - a rule that crashes must not hide what the others find
            what = f"{type(error).__name__}: {shown(str(error), 200)}"
            message = f"The rule {rule.name()} crashed ({what}), so its findings are missing. Please report this."
            crashes.append(problem("rule-crashed", f"checker/rules/{rule.name().replace('-', '_')}.py", message))
    return tuple(sorted(found.values(), key=_rank)), tuple(crashes)


def _rank(finding: Finding) -> tuple[int, str, str, str]:
    return finding.severity.rank, finding.event.label if finding.event else "~", finding.rule, finding.id


def _identity_faults(names: Resolution, library: Library, *, whole: bool) -> Iterator[Problem]:
    """Yield what is wrong in the registry and with references to it; unused names only where all sources are at hand."""
    unused = unused_decisions(names) if whole else ()
    for fault in (*names.faults, *unused):
        place = library.locate(fault.file, fault.pointer)
        yield problem(fault.rule, fault.file, fault.message, place, fault.pointer)
    yield from mention_problems(names, library)


def report_of(
    dossier: Dossier,
    library: Library,
    found: Sequence[Finding],
    problems: Sequence[Problem],
    config: Config,
    chosen: Chosen,
) -> Report:
    """Return what is told of some files, with the decisions applied."""
    told = {file.record.source.id for file in library.files if file.path in chosen.reported}
    decided = decide(found, library.decision_files, dossier, _off(config))
    findings = in_order(finding for finding in decided.findings if _is_told(finding, told, chosen))
    reported = {pair for finding in findings for pair in finding.pairs}
    agreements = agreements_of(dossier)
    shown_problems = tuple(sorted({_problem(one) for one in (*problems, *decided.problems)}, key=_place))
    return Report(
        complete=is_complete(library, chosen, problems, config),
        tool=Tool(version=__version__),
        summary=_summary(findings, shown_problems, dossier, len(rules_of(config)), len(agreements)),
        sources=sources_of(library, dossier),
        events=events_of(dossier),
        claims=claims_of(dossier, Findings.of(dossier, library)),
        findings=findings,
        agreements=agreements,
        almost=almost_of(dossier, reported),
        not_compared=not_compared_of(dossier),
        gaps=gaps_of(dossier, library),
        decisions=decided.applied,
        problems=shown_problems,
    )


def _is_told(finding: Finding, told: set[str], chosen: Chosen) -> bool:
    """Tell whether a finding is about a file that was asked for."""
    return any(claim.source in told for claim in finding.claims) or (not finding.claims and finding.file in chosen.reported)


def _problem(one: Problem) -> ReportProblem:
    line, column, pointer = one.line, one.column, one.pointer
    return ReportProblem(
        rule=one.rule, severity=one.severity, file=one.file, line=line, column=column, pointer=pointer, message=one.message
    )


def _place(one: ReportProblem) -> tuple[str, int, int, str, str]:
    return one.file, one.line, one.column, one.rule, one.message


def _summary(
    findings: Sequence[Finding], problems: Sequence[ReportProblem], dossier: Dossier, rules: int, agreements: int
) -> Summary:
    open_ones = [finding for finding in findings if finding.status in {"open", "stale"}]
    sources = [finding for finding in open_ones if finding.about == "sources"]
    return Summary(
        sources=len(dossier.sources),
        claims=len(dossier.statements),
        rules=rules,
        errors=sum(finding.severity == "error" for finding in sources),
        warnings=sum(finding.severity == "warning" for finding in sources),
        notes=sum(finding.severity == "note" for finding in sources),
        record_faults=len(problems) + sum(finding.about == "record" for finding in open_ones),
        decided=len(findings) - len(open_ones),
        agreements=agreements,
        compared=len(dossier.met),
        alone=len(dossier.statements) - len(dossier.met),
    )


def read_names(root: Path, config: Config, *, registry: bool) -> Asking:
    """Return what answers for single pairs of names: by a project's registry, or by words alone."""
    found = read_library(root, (), config).registries if registry else ()
    return Asking(RegistryIndex.build(found))
