import Money
import Reconciliation
import Statements
import Timekeeping

@testable import Console
@testable import Ledger
@testable import StatementStore
@testable import Till

extension Sample {
    /// A day of which a difference is carried, one explained and two are linked, and two others may be the same money.
    static let linkable: DayReconciliation = {
        var result = reconciliation(decidedBreaks, opening: 0, new: 100)
        result = DayReconciliation(
            day: result.day,
            currency: result.currency,
            ledger: result.ledger,
            clearing: result.clearing,
            owed: result.owed,
            bank: result.bank,
            matched: result.matched,
            hasLedger: true,
            hasClearing: true,
            hasBank: true,
            breaks: result.breaks,
            proof: result.proof,
            decisions: [
                "amount": decision(21, .carry(resolved("amount", .hostError)), note: "asked the host"),
                "fee": decision(22, .resolve(resolved("fee", .feeAccepted)), note: nil),
            ],
            signed: nil
        )
        result.explained = [side("fee", .fee, order: "T0001-000004", 3, 5, by: -2, nil)]
        result.links = [
            decision(
                23,
                .link(
                    LinkedBreaks(
                        ledger: "2025-12-31/missing_at_host/T0001-000005",
                        clearing: "2025-12-31/missing_locally/X7",
                        difference: 0,
                        currency: "CNY",
                        reason: .hostError,
                        previousOfLedger: "open",
                        previousOfClearing: "open"
                    )
                ),
                note: "typed by hand"
            )
        ]
        result.remarks = ["amount": decision(24, .remark(name: "amount"), note: "ticket 4711")]
        result.suggestions = [
            "mine": PairSuggestion(
                nearest: [.init(name: "theirs", number: "SHOP2-000911", at: now)],
                count: 1,
                isOnlyOne: true
            ),
            "theirs": PairSuggestion(
                nearest: [.init(name: "mine", number: "T0001-000001", at: now)],
                count: 1,
                isOnlyOne: true
            ),
        ]
        return result
    }()

    /// A day that Wang signed off.
    static let signed: DayReconciliation = {
        let result = reconciliation()
        return DayReconciliation(
            day: result.day,
            currency: result.currency,
            ledger: result.ledger,
            clearing: result.clearing,
            owed: result.owed,
            bank: result.bank,
            matched: result.matched,
            hasLedger: true,
            hasClearing: true,
            hasBank: true,
            breaks: [],
            proof: result.proof,
            decisions: [:],
            signed: decision(
                30,
                .sign(
                    SignedDay(
                        version: 2,
                        digest: "0",
                        preparer: "ming",
                        approver: "Wang",
                        opening: 0,
                        closing: 0,
                        currency: "CNY"
                    )
                ),
                note: nil
            )
        )
    }()

    /// What both sides say of the payment whose amounts differ.
    static let breakRows = BreakRows(
        ledger: [
            LedgerMovement(
                kind: .payment,
                sequence: 9,
                order: "T0001-000002",
                number: "P000000000002",
                day: day,
                at: now,
                amount: 161_600,
                currency: "CNY",
                fee: 614,
                discount: 0,
                isPending: false
            )
        ],
        other: [
            BreakRows.Told(
                StatementLine(
                    .payment,
                    line: 7,
                    amount: money(161_500),
                    order: "T0001-000002",
                    hostNumber: "P000000000002",
                    terminal: "T0001",
                    at: now,
                    day: day,
                    fee: money(614)
                ),
                file: "/home/ming/Downloads/wechat.csv"
            )
        ]
    )

    /// One payment, and five rows of statements that could be it.
    static let manyRows = BreakRows(
        ledger: breakRows.ledger,
        other: (1...5).map { number in
            BreakRows.Told(
                StatementLine(.payment, line: number, amount: money(161_500), hostNumber: "H\(number)"),
                file: "wechat.csv"
            )
        }
    )

    private static let decidedBreaks = [
        side("mine", .missingAtHost, order: "T0001-000001", 1_250, nil, by: 1_250, .ledger),
        side("theirs", .missingLocally, order: "SHOP2-000911", nil, 1_250, by: -1_250, .clearing),
        side("amount", .amount, order: "T0001-000002", 161_600, 161_500, by: 100, nil),
    ]

    private static func resolved(_ name: String, _ reason: ResolvedBreak.Reason) -> ResolvedBreak {
        ResolvedBreak(name: name, kind: name, difference: 0, currency: "CNY", reason: reason, previous: "open")
    }

    private static func decision(
        _ sequence: Int,
        _ decision: ReconciliationDecided.Decision,
        note: String?
    ) -> RecordedDecision {
        RecordedDecision(
            sequence: sequence,
            at: now,
            by: "ming",
            fact: ReconciliationDecided(day: day, decision, note: note)
        )
    }

    private static func side(
        _ id: String,
        _ kind: BreakKind,
        order: String,
        _ ledger: Int64?,
        _ other: Int64?,
        by difference: Int64,
        _ side: StoredBreak.Row.Side?
    ) -> StoredBreak {
        StoredBreak(
            id: id,
            kind: kind,
            opened: day,
            order: order,
            hostNumber: nil,
            field: kind == .fee ? "fee" : "amount",
            ledger: ledger.map { .amount($0) },
            other: other.map { .amount($0) },
            difference: money(difference),
            row: side.map { .init(side: $0, kind: .payment, amount: ledger ?? other ?? 0, id: 1) }
        )
    }
}
