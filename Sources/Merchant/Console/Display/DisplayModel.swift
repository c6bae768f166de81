import ClearingProtocol
import Ledger
import PaymentCodes
import TerminalUI
import Till
import Timekeeping

/// What the customer's screen knows: nothing of the staff's, and no order but the one at the counter.
struct DisplayModel: Sendable {
    /// Whose counter it is.
    let profile: MerchantProfile
    /// The terminal's number, which stands in codes of EMVCo.
    let terminal: String
    private(set) var size: Size
    private(set) var now: Timestamp
    private(set) var isLeaving = false
    private var attempt: Attempt?
    private var refund: Refund?
    private var cue = DisplayCue.short
    private var isReadable = true

    init(profile: MerchantProfile, terminal: String = "", size: Size, now: Timestamp) {
        self.profile = profile
        self.terminal = terminal
        self.size = size
        self.now = now
    }

    /// What is to be seen.
    var sight: DisplaySight {
        guard isReadable else { return .outOfOrder }
        let sight = DisplaySight(attempt, refund, at: now)
        // The cashier shows it to somebody: what is over gives way to it.
        return cue == .sign && sight.isOver ? .sign : sight
    }

    /// The text of an attempt's code, in the form that the cashier chose where there is one.
    func code(of attempt: Attempt) -> String? {
        (try? attempt.code(as: cue.form, of: profile, terminal: terminal)) ?? attempt.code
    }

    mutating func update(_ event: DisplayEvent) {
        switch event {
        case .read(let newest, let refund):
            attempt = newest
            self.refund = refund
            isReadable = true
        case .cue(let cue): self.cue = cue
        case .unreadable: isReadable = false
        case .tick(let instant): now = instant
        case .input(.resize(let size)): self.size = size
        case .input(.terminate), .input(.key(.character("q"))), .input(.key(.control("c"))): isLeaving = true
        case .input: break
        }
    }
}
