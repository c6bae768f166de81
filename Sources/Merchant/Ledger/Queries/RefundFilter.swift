/// Which refunds to list, of those that the network accepted: what counts in the takings.
@dynamicMemberLookup
public struct RefundFilter: Sendable, Hashable {
    /// Which part of the takings.
    public var scope: TakingsScope
    /// Only those that were accepted before this entry of the journal, for the next page of a list.
    public var before: Int?
    /// At most this many.
    public var limit: Int?

    /// A filter that keeps what fits all that is given.
    public init(_ scope: TakingsScope = TakingsScope(), before: Int? = nil, limit: Int? = nil) {
        self.scope = scope
        self.before = before
        self.limit = limit
    }

    /// What the scope says.
    public subscript<Value>(dynamicMember path: WritableKeyPath<TakingsScope, Value>) -> Value {
        get { scope[keyPath: path] }
        set { scope[keyPath: path] = newValue }
    }
}
