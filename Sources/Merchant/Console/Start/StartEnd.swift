/// How the guided start ended.
public enum StartEnd: Sendable, Hashable {
    /// Somebody left: what is kept and what is left to do.
    case left(String)
    /// The till can be opened.
    case ready(takesTestPayment: Bool)
}
