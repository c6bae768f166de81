/// The place of a data object, from the root down; its text is made only when a rule is broken.
struct ObjectPath {
    /// The root, below which there are at most three levels.
    static let root = ObjectPath(first: nil, second: nil, third: nil)

    private let first: DataObjectID?
    private let second: DataObjectID?
    private let third: DataObjectID?

    var isRoot: Bool { first == nil }

    /// The place of an object in this one.
    func joined(_ id: DataObjectID) -> ObjectPath {
        if first == nil { return ObjectPath(first: id, second: nil, third: nil) }
        if second == nil { return ObjectPath(first: first, second: id, third: nil) }
        return ObjectPath(first: first, second: second, third: id)
    }
}

extension ObjectPath: CustomStringConvertible {
    /// The identifiers with points between them.
    var description: String {
        [first, second, third].compactMap { $0?.description }.joined(separator: ".")
    }
}
