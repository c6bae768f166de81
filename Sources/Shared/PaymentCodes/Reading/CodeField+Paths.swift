extension CodeField {
    /// Where each field stands, in the code's own order: `29`, `29.00`; the second field of an identifier is `61[1]`.
    public var paths: [String] { paths(below: "") }

    private func paths(below parent: String) -> [String] {
        guard case .template(let fields) = self else { return [] }
        var naming = PathNaming(parent: parent)
        return fields.flatMap { id, field in
            let path = naming.path(of: id)
            return [path] + field.paths(below: path + ".")
        }
    }
}

/// Names the places in one template, where an identifier may stand more than once.
struct PathNaming {
    /// What the names begin with: nothing, or the template's own path with a point.
    let parent: String
    private var seen: [String: Int] = [:]

    init(parent: String) {
        self.parent = parent
    }

    /// The path of the next field with an identifier.
    mutating func path(of id: String) -> String {
        let count = seen[id, default: 0]
        seen[id] = count + 1
        return parent + (count == 0 ? id : "\(id)[\(count)]")
    }
}
