/// The steps of the guided start, in their order.
enum StartStep: Int, Sendable, Hashable, CaseIterable {
    /// Which language is spoken: asked where nothing says it, and not counted.
    case language
    case merchant
    case pairing
    /// The first operator.
    case person
    /// A test payment.
    case payment

    /// Those that are counted.
    static var counted: ArraySlice<StartStep> { allCases.dropFirst() }
}
