import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

/// Cash that is put into the drawer or taken out of it.
struct MovementOptions: ParsableArguments {
    @OptionGroup var authority: OperatorOptions
    @OptionGroup var approval: ApprovalOptions

    @Argument(help: "How much, such as 50.00.")
    var amount: String

    @Option(help: "What for, in a few words: 1 to 64 characters.")
    var reason: String

    /// Records the movement and writes it.
    func run(_ direction: CashMoved.Direction, in directory: LedgerDirectory, _ output: OutputOptions) async throws {
        let program = direction == .payIn ? "counterfoil shift pay-in" : "counterfoil shift pay-out"
        let (mark, moved) = try await TillSession.run(in: directory, program: program, by: authority) { till in
            let moved = try Money(parsing: amount, currency: till.pairing.profile.currency)
            let needed = till.lacks(.moveCash) ? [(Permission.moveCash, subject: String?.none)] : []
            let word = try approval.approvals(at: till, for: needed).first
            return (try till.shifts.move(direction, moved, reason: reason, approval: word), moved)
        }
        let done = direction == .payIn ? "Put \(moved.labelled) into" : "Took \(moved.labelled) out of"
        try output.write(mark.report(withAmount: moved), text: "\(done) the drawer: \(reason.shown()).")
    }
}

extension ShiftMark {
    /// What happened, as the commands write it.
    func report(withAmount amount: Money? = nil) -> JSONValue {
        let amount = amount ?? self.amount
        return .members([
            "kind": .string(kind.rawValue),
            "sequence": .integer(Int64(sequence)),
            "amount": amount.map { .integer($0.minorUnits) },
            "currency": amount.map { .string($0.currency.code) },
            "subject": subject.map(JSONValue.string),
            "recorded_at": .string(recordedAt.description),
            "recorded_by": .string(recordedBy),
        ])
    }
}
