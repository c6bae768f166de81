/// What a line does with one request.
enum LineFault: Hashable, CaseIterable {
    /// Nothing.
    case none
    /// The request arrives late, and the answer with it.
    case delayed
    /// The request is lost with the connection.
    case cut
    /// The request arrives, and the connection ends before the answer.
    case cutBeforeAnswer
    /// The request arrives twice, as it is.
    case doubled
    /// The connection ends, and the request arrives later, after what was asked meanwhile.
    case overtaken
    /// The answer breaks off in its middle.
    case halved

    /// How many of a hundred requests have it.
    var share: Int {
        switch self {
        case .none: 58
        case .delayed: 10
        case .cut, .cutBeforeAnswer, .halved: 6
        case .doubled, .overtaken: 7
        }
    }

    /// Whether it ends the connection by itself.
    var isBreak: Bool { self == .cut || self == .cutBeforeAnswer || self == .halved }
}
