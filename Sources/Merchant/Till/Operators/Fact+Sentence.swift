import ClearingProtocol
public import Ledger
import Money
import Timekeeping

extension Fact {
    /// What is recorded, in one sentence for the audit trail, which is about whoever the entry names as its actor.
    ///
    /// Nothing in it tells what should be in a drawer.
    public var sentence: String { sentence(withCash: false) }

    /// The sentence, with what it says of cash for whoever may know: see ``CashSight``.
    public func sentence(withCash: Bool) -> String {
        switch self {
        case .ledgerFounded(let fact): "Founded the ledger of \(fact.profile.name)."
        case .terminalPaired(let fact):
            "Paired as terminal \(fact.pairing.terminal) of \(fact.pairing.profile.merchant), "
                + "key \(fact.pairing.terminalKey.identifier)."
        case .shiftOpened(let fact):
            "Opened shift \(fact.number) of \(fact.businessDay)"
                + (withCash ? " with \(fact.float.labelled) in the drawer." : ".")
        case .shiftClosed(let fact):
            "Closed shift \(fact.number)"
                + (fact.details.map { $0.carried.isEmpty ? "" : ", carrying \($0.carried.count)" } ?? "")
                + (withCash ? ": \(Self.counted(fact))." : ".")
        case .cashCounted(let fact):
            fact.ordinal == 1
                ? "Counted the drawer of shift \(fact.number)\(withCash ? ": \(fact.counted.labelled)." : ".")"
                : "Counted the drawer of shift \(fact.number) again\(withCash ? ": \(fact.counted.labelled)." : ".")"
        case .shiftCorrected(let fact): Self.correction(fact, withCash)
        case .shiftPrinted(let fact):
            fact.report == .x
                ? "Printed X report \(fact.copy + 1) of shift \(fact.number)."
                : "Printed the Z report of shift \(fact.number)" + (fact.copy == 0 ? "." : ", COPY \(fact.copy).")
        case .reconciliationDecided(let fact): Self.decision(fact)
        case .statementTaken(let fact):
            "Read in the statement \(fact.file) (\(fact.format), rows: \(fact.rows)), SHA-256 \(fact.digest)."
        case .feesStated(let fact):
            fact.digest.map { "Stated what acquirers charge by a file, SHA-256 \($0)." }
                ?? "Forgot what acquirers charge."
        case .cashMoved(let fact):
            fact.direction == .payIn
                ? "Put \(withCash ? fact.amount.labelled : "cash") into the drawer: \(fact.reason)."
                : "Took \(withCash ? fact.amount.labelled : "cash") out of the drawer: \(fact.reason)."
        case .receiptPrinted(let fact):
            "Printed the receipt of payment \(fact.payment)" + (fact.copy == 0 ? "." : ", COPY \(fact.copy).")
        case .batchSealed(let fact): "Sealed batch \(fact.number)."
        case .batchSent(let fact):
            fact.refusal.map { "Batch \(fact.number) was refused: \($0.detail)" }
                ?? "Batch \(fact.number) was sent; no answer came."
        case .batchAcknowledged(let fact):
            "Batch \(fact.number) was acknowledged"
                + (fact.receipt.message.rejected.isEmpty
                    ? "." : " without \(fact.receipt.message.rejected.count) of its lines.")
        case .batchLineDecided(let fact):
            fact.decision == .correct
                ? "Line \(fact.link.line) of batch \(fact.link.batch) is sent as the network has it: \(fact.reason)."
                : "Line \(fact.link.line) of batch \(fact.link.batch) is given up: \(fact.reason)."
        case .payoutReceived(let fact):
            fact.takenBack.map { "\($0.labelled) that was booked at the bank was taken back." }
                ?? "\(fact.amount.labelled) came in at the bank."
        case .currencyTraded: "Currency was traded."
        case .attemptCreated, .attemptFound, .attemptPresented, .attemptAuthorising, .attemptWithdrawn, .attemptClosed,
            .paymentAccepted:
            attemptSentence
        case .refundCreated, .refundPending, .refundClosed, .refundAccepted: refundSentence
        case .operatorAdded, .operatorChanged, .operatorSignedIn, .operatorSignedOut, .operatorRefused,
            .permissionGiven:
            operatorSentence
        }
    }

    private static func correction(_ fact: ShiftCorrected, _ withCash: Bool) -> String {
        switch fact.kind {
        case .latePayment:
            "After the Z of shift \(fact.number), payment \(fact.subject ?? "") of \(fact.amount.labelled) came in."
        case .lateRefund:
            "After the Z of shift \(fact.number), \(fact.amount.labelled) was given back by refund \(fact.subject ?? "")."
        case .recount:
            "Counted the drawer of shift \(fact.number) once more after its Z"
                + (withCash ? ": \(fact.amount.labelled), \(fact.reason ?? "")." : ": \(fact.reason ?? "").")
        }
    }

    private static func counted(_ shift: ShiftClosed) -> String {
        guard let counted = shift.counted else { return "\(shift.expected.labelled) expected, nobody counted" }
        return "\(shift.expected.labelled) expected, \(counted.labelled) counted"
    }

    private var attemptSentence: String {
        switch self {
        case .attemptCreated(let fact): "Opened order \(fact.reference) of \(fact.amount.labelled)."
        case .attemptFound(let fact): "The network told of order \(fact.reference)."
        case .attemptPresented(let fact): "Showed the code of order \(fact.reference)."
        case .attemptAuthorising(let fact): "The payer of order \(fact.reference) confirms on the phone."
        case .attemptWithdrawn(let fact): "Gave order \(fact.reference) up."
        case .attemptClosed(let fact): "Order \(fact.reference) ended: \(fact.state.rawValue)."
        case .paymentAccepted(let fact):
            "Order \(fact.reference) was paid: \(fact.amount.labelled), payment \(fact.payment.payment)."
        default: kind.rawValue
        }
    }

    private var refundSentence: String {
        switch self {
        case .refundCreated(let fact):
            "Began to give \(fact.amount.labelled) of payment \(fact.payment) back: \(fact.reason)."
        case .refundPending(let fact): "Refund \(fact.idempotencyKey) is under way."
        case .refundClosed(let fact): "Refund \(fact.idempotencyKey) is \(fact.state.rawValue)."
        case .refundAccepted(let fact): "Refund \(fact.idempotencyKey) was given back: \(fact.record.refund)."
        default: kind.rawValue
        }
    }

    private var operatorSentence: String {
        switch self {
        case .operatorAdded(let fact): "Added operator \(fact.number), \(fact.name), \(fact.role.rawValue)."
        case .operatorChanged(let fact): "Changed operator \(fact.number): \(Self.changes(fact))."
        case .operatorSignedIn(let fact): "Signed in as operator \(fact.number)."
        case .operatorSignedOut(let fact):
            switch fact.cause {
            case .asked: "Locked the till."
            case .idle: "The till locked itself, for nobody pressed a key."
            case .disabled: "Was signed out, being disabled."
            }
        case .operatorRefused(let fact):
            "The PIN of operator \(fact.number) was wrong, for the \(Self.ordinal(fact.wrong)) time"
                + (fact.lockedUntil.map { "; locked until \($0)." } ?? ".")
        case .permissionGiven(let fact):
            "Was allowed by \(fact.name) to \(Permission(rawValue: fact.permission)?.sentence ?? fact.permission)"
                + (fact.subject.map { " (\($0))." } ?? ".")
        default: kind.rawValue
        }
    }

    private static func decision(_ fact: ReconciliationDecided) -> String {
        let note = fact.note.map { ": \($0)." } ?? "."
        return switch fact.decision {
        case .resolve(let decided): "Resolved \(decided.name) on \(fact.day) (\(decided.reason.rawValue))\(note)"
        case .carry(let decided): "Left \(decided.name) open on \(fact.day) (\(decided.reason.rawValue))\(note)"
        case .link(let link):
            "Linked \(link.ledger) with \(link.clearing) on \(fact.day) (\(link.reason.rawValue))\(note)"
        case .undo(let undone): "Took back on \(fact.day) that \(undone.name) is \(undone.previous)\(note)"
        case .remark(let name): "Noted about \(name) on \(fact.day)\(note)"
        case .sign(let signed):
            "Signed \(fact.day) off, version \(signed.version), prepared by \(signed.preparer)\(note)"
        case .unlock(let version): "Unlocked \(fact.day), version \(version)\(note)"
        }
    }

    private static func changes(_ fact: OperatorChanged) -> String {
        let changes: [String?] = [
            fact.name.map { "named \($0)" }, fact.role.map { "role \($0.rawValue)" },
            fact.pin.map { _ in fact.isRecovery ? "new PIN, by the right to write the ledger's files" : "new PIN" },
            fact.refundLimit.map { "limit of refunds \($0.labelled)" },
            fact.isDisabled.map { $0 ? "disabled" : "enabled" },
        ]
        return changes.compactMap(\.self).joined(separator: ", ")
    }

    private static func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (1, let rest) where rest != 11: "\(number)st"
        case (2, let rest) where rest != 12: "\(number)nd"
        case (3, let rest) where rest != 13: "\(number)rd"
        default: "\(number)th"
        }
    }
}
