import Ledger
import StatementStore
import Statements
import Timekeeping

/// Which days of clearing's own clocks the statements cover that were read in.
///
/// A host that counts by dates tells of a business day with a cut-off at 04:00 in the files of two dates.
struct ClearingCoverage {
    private let calendar: MerchantCalendar
    private let hosts: [(clock: StatementClock, days: [ClosedRange<BusinessDay>])]

    init(_ statements: [ImportedStatement], _ calendar: MerchantCalendar) {
        self.calendar = calendar
        var hosts: [String: (clock: StatementClock, days: [ClosedRange<BusinessDay>])] = [:]
        for statement in statements where statement.summary.side == .clearing {
            let format = statement.summary.format
            // Of clearing's side, camt.053 is our network's.
            let clock = format == .camt053 || format == .camt054 ? .businessDays : format.clock
            guard let days = statement.summary.days else { continue }
            hosts[format.host, default: (clock, [])].days.append(days)
        }
        self.hosts = hosts.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The day whose statement would tell of a movement and was not read in, or `nil` where every host that is known of
    /// the days around it has told of its day.
    func missingDay(for movement: LedgerMovement) -> BusinessDay? {
        let (before, after) = (movement.day.advanced(by: -1), movement.day.advanced(by: 1))
        let around = hosts.filter { $0.days.contains { $0.overlaps(before...after) } }
        guard !around.isEmpty else { return movement.day }
        for host in around {
            let day = host.clock == .businessDays ? movement.day : host.clock.day(at: movement.at, calendar)
            if !host.days.contains(where: { $0.contains(day) }) { return day }
        }
        return nil
    }
}
