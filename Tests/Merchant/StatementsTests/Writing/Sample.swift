import ClearingProtocol
import Money
import Timekeeping

@testable import Statements

/// Entries to write.
enum Sample {
    static let day = BusinessDay.earliest.advanced(by: 739_644)
    static let instant = Timestamp(milliseconds: 1_769_644_800_000)

    static func head(_ days: ClosedRange<BusinessDay>?, _ opening: [ExportedPosting] = []) -> ExportHead {
        ExportHead(
            ledger: "2F8YTTK7FEGRTYNR",
            merchant: "Tea House",
            chineseName: "茶馆",
            currency: .jpy,
            foundedAt: instant,
            days: days,
            opening: opening
        )
    }

    /// A payment in yen, all of whose fee is kept, in the currency's own units.
    static func payment(_ sequence: Int, on day: BusinessDay = day, reason: String? = nil) -> ExportedEntry {
        func yen(_ units: Int64) -> Money { Money(minorUnits: units, currency: .jpy) }
        return ExportedEntry(
            .payment,
            sequence: sequence,
            recordedAt: instant,
            businessDay: day,
            actor: "Li",
            shift: 1,
            network: "union-2",
            number: "P-\(sequence)",
            reason: reason,
            movement: ExportedMovement(
                reference: AttemptReference(order: "T0001-00000\(sequence)", attempt: 1),
                payment: "P-\(sequence)",
                mode: .consumerPresented,
                at: instant,
                amount: yen(1_200),
                fee: 5
            ),
            postings: [
                ExportedPosting(account: "assets:clearing:union-2", amount: yen(1_195)),
                ExportedPosting(account: "expenses:fees", amount: yen(5)),
                ExportedPosting(account: "income:sales", amount: yen(-1_200)),
            ]
        )
    }

    static func text(_ writer: some ExportWriter, _ entries: [ExportedEntry]) -> String {
        var writer = writer
        return writer.begin() + entries.map { writer.text(of: $0) }.joined() + writer.end()
    }
}
