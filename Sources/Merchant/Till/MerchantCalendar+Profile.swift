public import ClearingProtocol
import Foundation
public import Timekeeping

extension MerchantCalendar {
    /// The calendar of a merchant, by the zone data of this machine.
    ///
    /// - Throws: ``TillError/zone(_:)`` when the machine does not know the zone.
    public init(_ profile: MerchantProfile) throws(TillError) {
        // Only full Foundation knows zones by name: FoundationEssentials silently takes GMT instead.
        guard let zone = TimeZone(identifier: profile.zone) else { throw .zone(profile.zone) }
        self.init(zoneName: profile.zone, cutoff: profile.cutoff) { instant in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds / 1000)))
        }
    }
}
