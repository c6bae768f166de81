import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText
import Till
import Timekeeping

/// Lists who did what.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "List the journal as an audit trail, newest first: who, when, what; with --json a line each.",
        discussion: "How much cash is in a drawer is left out for whoever does not show by PIN that they may know it."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Option(help: "Only what was recorded at this time or later, such as 2026-01-31T08:00:00Z.")
    var from: String?

    @Option(help: "Only what was recorded before this time.")
    var to: String?

    @Option(help: "Only what this person did, by the name that stands there.")
    var actor: String?

    @Option(
        help: "Only entries of this kind, such as operator.refused, or of all that begin so, such as operator.",
        transform: Self.kinds(named:)
    )
    var kind: Set<EntryKind> = []

    // A page is read at a time, so that a journal of any length does not fill the memory.
    private static let page = 500

    func run() throws {
        let filter = AuditFilter(
            from: try from.map { try Timestamp(parsing: $0) },
            to: try to.map { try Timestamp(parsing: $0) },
            actor: actor,
            kinds: kind
        )
        if let from = filter.from, let to = filter.to, from > to {
            throw CommandFailure(
                status: .usage,
                sentence: "The time \(to) is before \(from); write the earlier one after --from."
            )
        }
        let (ledger, signIn) = try authority.read(data.directory, program: "counterfoil audit")
        let (sight, openShift) = try ledger.read { view in
            (try CashSight(of: signIn, in: view), try view.openShift()?.number)
        }
        var end: Int?
        repeat {
            let entries = try ledger.read { try $0.entries(filter, before: end, count: Self.page) }
            for entry in entries {
                let what = entry.fact.sentence(withCash: sight.sees(entry, openShift: openShift))
                try output.write(Self.report(entry, what), text: Self.line(entry, what))
            }
            if entries.isEmpty, end == nil, !output.json { try OutputOptions.writeLine("No entries.") }
            end = entries.count < Self.page ? nil : entries.last?.sequence
        } while end != nil
    }

    private static func kinds(named text: String) throws -> Set<EntryKind> {
        let kinds = EntryKind.allCases.filter { $0.rawValue == text || $0.rawValue.hasPrefix("\(text).") }
        guard !kinds.isEmpty else {
            let words = EntryKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\(text) is not a kind of entry; write one of \(words).")
        }
        return Set(kinds)
    }

    private static func report(_ entry: JournalEntry, _ what: String) -> JSONValue {
        .members([
            "sequence": .integer(Int64(entry.sequence)),
            "recorded_at": .string(entry.recordedAt.description),
            "actor": .string(entry.actor),
            "kind": .string(entry.fact.kind.rawValue),
            "shift": entry.shift.map { .integer(Int64($0)) },
            "business_day": entry.businessDay.map { .string($0.description) },
            "what": .string(what),
        ])
    }

    private static func line(_ entry: JournalEntry, _ what: String) -> String {
        "\(entry.sequence)  \(entry.recordedAt)  \(entry.actor.shown())  \(what.shown(limit: 240))"
    }
}
