import ClearingProtocol
import Foundation
import Timekeeping

extension MerchantProfile {
    /// The merchant's business day at an instant, by the zone data of this machine; in a zone that it does not know
    /// days are those of UTC.
    func businessDay(at instant: Timestamp) -> BusinessDay {
        // Only full Foundation knows zones by name: FoundationEssentials silently takes GMT instead.
        let known = TimeZone(identifier: zone)
        let calendar = MerchantCalendar(zoneName: zone, cutoff: cutoff) { instant in
            known?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds / 1_000))) ?? 0
        }
        return calendar.businessDay(at: instant)
    }
}
