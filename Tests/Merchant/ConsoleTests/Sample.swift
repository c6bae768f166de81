import ClearingProtocol
import Money
import TerminalUI
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// A small shop and what happens in it, always at the same time.
enum Sample {
    /// 09:30:00 at the counter.
    static let now = Timestamp(milliseconds: 1_767_144_600_000)

    static let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 8 * 3600 }

    static let day = calendar.businessDay(at: now)

    static let profile = MerchantProfile(
        merchant: "M0001",
        name: "Lotus Garden Noodles",
        chineseName: "荷园面馆",
        city: "Shanghai",
        chineseCity: "上海",
        categoryCode: "5812",
        currency: .cny,
        zone: "Asia/Shanghai",
        cutoff: .midnight,
        limit: 500_000,
        fees: FeeSchedule(rate: Rate(partsPerMillion: 3_800))
    )

    /// Names as long as a code can have, and longer.
    static let longNamed = MerchantProfile(
        merchant: "M0001",
        name: "The Fragrant Lotus Garden Noodle House",
        chineseName: "老城隍庙荷花园手工拉面馆（南京东路总店）",
        city: "Shanghai Pudong New Area",
        chineseCity: "上海",
        categoryCode: "5812",
        currency: .cny,
        zone: "Asia/Shanghai",
        cutoff: .midnight,
        limit: 500_000,
        fees: FeeSchedule(rate: Rate(partsPerMillion: 3_800))
    )

    static let code = "http://127.0.0.1:41234/o/7K2M9QX4T1AB3CDE"

    static func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: .cny) }

    static func reference(_ number: Int) -> AttemptReference {
        AttemptReference(order: "T0001-00000\(number)", attempt: 1)
    }

    static func attempt(
        _ number: Int,
        _ state: AttemptState,
        _ amount: Int64 = 1250,
        reason: String? = nil,
        mode: PaymentMode = .merchantPresented
    ) -> Attempt {
        Attempt(
            reference: reference(number),
            state: state,
            amount: money(amount),
            note: nil,
            idempotencyKey: "KEY\(number)",
            mode: mode,
            payerCodeTail: nil,
            isWithdrawn: false,
            code: state == .created ? nil : code,
            reason: reason,
            shift: 1,
            createdAt: now,
            expiresAt: now.adding(seconds: 90),
            changedAt: now.adding(seconds: 5)
        )
    }

    static func payment(_ number: Int, _ amount: Int64 = 1250, late: Bool = false) -> Payment {
        Payment(
            id: "P00000000000\(number)",
            reference: reference(number),
            mode: .merchantPresented,
            state: .paid,
            amount: money(amount),
            refunded: money(0),
            refunding: money(0),
            fee: money(5),
            isLate: late,
            isSuspectedDuplicate: false,
            payerTail: "7Q2M",
            logIndex: 12 + number,
            paidAt: now.adding(seconds: Int64(number)),
            recordedAt: now.adding(seconds: Int64(number)),
            shift: 1,
            businessDay: day,
            sequence: 5 + number
        )
    }

    static let shift = Shift(
        number: 1,
        businessDay: day,
        isOpen: true,
        openedAt: now.adding(seconds: -3600),
        openedBy: "ming",
        float: money(20_000),
        firstSequence: 1,
        closedAt: nil,
        closedBy: nil,
        endSequence: nil,
        zHash: nil
    )

    static func batch(_ state: BatchState) -> SealedBatch {
        SealedBatch(
            number: 1,
            shift: 1,
            firstSequence: 1,
            endSequence: 11,
            state: state,
            digest: "",
            signature: [],
            sealedAt: now,
            acknowledgedAt: state.isAcknowledged ? now : nil,
            logIndex: state.isAcknowledged ? 14 : nil
        )
    }

    static func summary(_ batch: SealedBatch, rejected: Int = 0) -> BatchSummary {
        BatchSummary(
            batch: batch,
            businessDay: day,
            figures: [Figures(count: 2, gross: 161_600, refunds: 0, fees: 6, currency: .cny)],
            expected: [money(161_594)],
            rejected: rejected,
            waiting: rejected,
            payout: batch.state.isAcknowledged ? .expected(day.advanced(by: 2)) : .notAcknowledged
        )
    }
}
