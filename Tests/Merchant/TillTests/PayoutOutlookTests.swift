import ClearingProtocol
import Ledger
import Testing
import Timekeeping

@testable import Till

/// When a payment is paid out, as far as the till knows.
@Suite struct PayoutOutlookTests {
    @Test func `before its batch is at clearing nothing is expected, and then the next working day`() async throws {
        let counter = try Counter(at: Timestamp(parsing: "2026-11-27T04:00:00Z"))
        let till = counter.till
        let friday = till.businessDay
        func outlook() throws -> PayoutOutlook {
            try till.ledger.read { view throws in
                let batch = try view.newestBatch()
                return PayoutOutlook(
                    batch: batch,
                    ofDay: try batch.flatMap { try view.shift($0.shift)?.businessDay },
                    profile: till.pairing.profile,
                    calendar: till.calendar
                )
            }
        }
        #expect(try outlook() == .notSealed)
        _ = try till.shifts.open()
        _ = try await till.shifts.close()
        #expect(try outlook() == .notAcknowledged)
        try await till.settlement.send()
        #expect(friday.weekday == .friday)
        #expect(try outlook() == .expected(friday.advanced(by: 3)))
    }
}
