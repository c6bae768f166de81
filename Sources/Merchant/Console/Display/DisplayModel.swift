import ClearingProtocol
import Ledger
import TerminalUI
import Timekeeping

/// What the customer's screen knows: nothing of the staff's, and no order but the one at the counter.
struct DisplayModel: Sendable {
    /// Whose counter it is.
    let profile: MerchantProfile
    private(set) var size: Size
    private(set) var now: Timestamp
    private(set) var isLeaving = false
    private var attempt: Attempt?
    private var isReadable = true

    init(profile: MerchantProfile, size: Size, now: Timestamp) {
        self.profile = profile
        self.size = size
        self.now = now
    }

    /// What is to be seen.
    var sight: DisplaySight { isReadable ? DisplaySight(attempt, at: now) : .outOfOrder }

    mutating func update(_ event: DisplayEvent) {
        switch event {
        case .read(let newest):
            attempt = newest
            isReadable = true
        case .unreadable: isReadable = false
        case .tick(let instant): now = instant
        case .input(.resize(let size)): self.size = size
        case .input(.terminate), .input(.key(.character("q"))), .input(.key(.control("c"))): isLeaving = true
        case .input: break
        }
    }
}
