/// The bindings of a screen, those that matter most first.
public struct KeyTable<Action: Sendable>: Sendable {
    /// The bindings in order.
    public var bindings: [Binding<Action>]

    /// The table of those bindings.
    public init(_ bindings: [Binding<Action>] = []) {
        self.bindings = bindings
    }

    /// The first binding of a key, or of the key it folds to (``Key/folded``).
    public func binding(for key: Key) -> Binding<Action>? {
        first(for: key) ?? first(for: key.folded)
    }

    /// The action of a key; `nil` if it has none or it cannot be done now.
    public func action(for key: Key) -> Action? {
        guard let binding = binding(for: key), binding.isEnabled else { return nil }
        return binding.action
    }

    /// The table with the bindings of another after its own, without the keys that it has itself.
    public func followed(by other: KeyTable) -> KeyTable {
        let taken = Set(bindings.flatMap(\.keys))
        let rest = other.bindings.compactMap { binding -> Binding<Action>? in
            var left = binding
            left.keys.removeAll(where: taken.contains)
            return left.keys.isEmpty ? nil : left
        }
        return KeyTable(bindings + rest)
    }

    /// The keys that more than one binding claims, of which only the first gets them.
    public var conflicts: [Key] {
        var seen: Set<Key> = []
        return bindings.flatMap(\.keys).filter { !seen.insert($0).inserted }
    }

    /// What the footer of a screen with these bindings shows.
    public var footer: Footer { Footer(bindings) }

    /// What the footer shows where keys are called something else.
    public func footer(naming name: (Key) -> String) -> Footer { Footer(bindings, naming: name) }

    private func first(for key: Key) -> Binding<Action>? {
        bindings.first { $0.keys.contains(key) }
    }
}

extension KeyTable: ExpressibleByArrayLiteral {
    /// The table of those bindings.
    public init(arrayLiteral elements: Binding<Action>...) {
        self.init(elements)
    }
}
