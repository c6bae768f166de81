/// A part of a receipt, before it is known how wide the paper is.
enum ReceiptElement: Sendable, Hashable {
    /// A text in the middle.
    case centred(String, ReceiptLine.Style)
    /// A text from the left.
    case text(String)
    /// What something is on the left, and what it says on the right.
    case pair(String, String, ReceiptLine.Style = .plain)
    /// What something is on the left, and what several sides say on the right.
    case columns(String, [ReportSlip.Cell])
    /// A line across the paper.
    case rule
    /// An empty line.
    case blank
    /// The QR symbol of a text.
    case symbol(String)
}
