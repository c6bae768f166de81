/// Whether a merchant-presented code is for one payment (EMVCo QRCPS MPM 1.0, 4.7.2).
public enum PointOfInitiation: String, Sendable, Hashable {
    /// The same code is shown for more than one payment, such as a printed one.
    case `static` = "11"
    /// A new code is shown for each payment.
    case dynamic = "12"
}
