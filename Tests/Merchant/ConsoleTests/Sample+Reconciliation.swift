import Money
import Reconciliation
import Statements
import Timekeeping

@testable import Console
@testable import StatementStore
@testable import Till

extension Sample {
    /// The sample day, reconciled.
    static func reconciliation(
        of day: BusinessDay = day,
        _ breaks: [StoredBreak] = [],
        opening: Int64 = 0,
        new: Int64 = 0,
        hasBank: Bool = true
    ) -> DayReconciliation {
        var proof = DayReconciliation.Proof()
        (proof.opening, proof.new) = (opening, new)
        return DayReconciliation(
            day: day,
            currency: .cny,
            ledger: .init(count: 3, amount: money(162_600)),
            clearing: .init(count: 3, amount: money(162_600 - opening - new)),
            owed: money(161_982),
            bank: .init(count: 1, amount: money(161_982)),
            matched: 3,
            hasLedger: true,
            hasClearing: true,
            hasBank: hasBank,
            breaks: breaks,
            proof: proof,
            decisions: [:],
            signed: nil
        )
    }

    /// What the sample day went by.
    static func basis(entries: Int = 12, statements: [Int64] = [1], figures: String = "{}") -> DayBasis {
        DayBasis(day: day, entries: [entries], statements: statements, terms: nil, figures: figures)
    }

    /// Differences of every age.
    static let breaks: [StoredBreak] = [
        difference(.payoutMissing, age: 6, number: "B-20251225", field: "payout", 98_210, nil, by: 98_210),
        difference(.missingLocally, age: 3, order: "SHOP2-000911", field: "amount", nil, 4_800, by: -4_800),
        difference(.missingAtHost, age: 1, order: "T0001-000001", field: "amount", 1_250, nil, by: 1_250),
        difference(.amount, age: 0, order: "T0001-000002", field: "amount", 161_600, 161_500, by: 100),
        StoredBreak(
            id: "status",
            kind: .status,
            opened: day,
            order: "T0001-000003",
            hostNumber: "P000000000003",
            field: "status",
            ledger: .text("unknown"),
            other: .text("paid"),
            difference: money(-350)
        ),
    ]

    /// Two amounts, under a number as long as hosts make them.
    static func longNumbered(_ number: String) -> StoredBreak {
        difference(.amount, age: 0, order: number, field: "amount", 161_600, 161_500, by: 100)
    }

    private static func difference(
        _ kind: BreakKind,
        age: Int,
        order: String? = nil,
        number: String? = nil,
        field: String,
        _ ledger: Int64?,
        _ other: Int64?,
        by difference: Int64
    ) -> StoredBreak {
        StoredBreak(
            id: kind.rawValue,
            kind: kind,
            opened: day.advanced(by: -age),
            order: order,
            hostNumber: number,
            field: field,
            ledger: ledger.map { .amount($0) },
            other: other.map { .amount($0) },
            difference: money(difference)
        )
    }

    /// As many differences of today as that.
    static func manyBreaks(_ count: Int) -> [StoredBreak] {
        (1...count).map { number in
            StoredBreak(
                id: "\(number)",
                kind: .missingAtHost,
                opened: day,
                order: "T0001-\(1_000 + number)",
                hostNumber: nil,
                field: "amount",
                ledger: .amount(1_250),
                other: nil,
                difference: money(1_250)
            )
        }
    }

    /// The day with differences that add up.
    static let unequal = reconciliation(breaks, opening: 94_660, new: 1_000)

    /// As a reader of statements says it.
    static let refusal =
        "~/Downloads/boc-202512.csv, line 7, amount: \"12,5\" is no amount. Fetch the statement from the bank again."

    static func statement(isNew: Bool = true, rows: Int = 12) -> ImportedStatement {
        ImportedStatement(
            id: 1,
            file: "bank.csv",
            summary: StatementSummary(
                format: .bankOfChina,
                side: .bank,
                digest: "0",
                days: day.advanced(by: -1)...day,
                rows: rows
            ),
            skipped: 2,
            importedAt: now,
            isNew: isNew
        )
    }
}
