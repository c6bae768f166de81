import ClearingProtocol
import Timekeeping

extension ExportedEntry {
    /// What happened, in a few words of ours and a number.
    var title: String {
        switch kind {
        case .payment: "Payment \(orderOrNumber)"
        case .refund: "Refund \(orderOrNumber)"
        case .reversal: "Reversal \(orderOrNumber)"
        case .payout: "Payout \(number ?? "")"
        case .trade: "Trade \(number ?? "")"
        case .shiftOpened: "Shift \(shiftNumber)opened"
        case .cashIn: "Cash put in"
        case .cashOut: "Cash taken out"
        case .shiftClosed: "Shift \(shiftNumber)closed"
        }
    }

    /// What else is known of it, by the names under which journals keep it; texts of others are as they came.
    var details: [(name: String, value: String)] {
        let facts: [(String, String?)] = [
            ("recorded", recordedAt.description), ("operator", actor), ("shift", shift.map(String.init)),
            ("batch", batch.map(String.init)), ("number", kind == .payment ? nil : number),
            ("order", movement?.reference.order), ("attempt", movement.map { String($0.reference.attempt) }),
            ("payment", movement?.payment), ("mode", movement?.mode?.rawValue), ("booked", movement?.at.description),
            ("reference", movement?.note), ("late", movement.flatMap { $0.isLate ? "yes" : nil }),
            ("duplicate", movement.flatMap { $0.isSuspectedDuplicate ? "suspected" : nil }), ("reason", reason),
        ]
        return facts.compactMap { name, value in value.map { (name, $0) } }
    }

    /// The names of ``details``, in their order.
    static let detailNames = [
        "recorded", "operator", "shift", "batch", "number", "order", "attempt", "payment", "mode", "booked",
        "reference", "late", "duplicate", "reason",
    ]

    private var orderOrNumber: String { movement?.reference.order ?? number ?? "" }

    private var shiftNumber: String { shift.map { "\($0) " } ?? "" }
}
