/// The parts of an HTTP request that a signature covers.
public struct SignableRequest: Sendable {
    /// The method, in upper case.
    public let method: String
    /// The host, in lower case, with its port unless that is the scheme's own.
    public let authority: String
    /// The path, beginning with a slash.
    public let path: String
    /// The query without its question mark, or `nil`.
    public let query: String?
    /// The header fields, their names in lower case.
    public let fields: [String: String]

    /// A request to sign or to verify.
    public init(method: String, authority: String, path: String, query: String? = nil, fields: [String: String] = [:]) {
        self.method = method.uppercased()
        self.authority = authority.lowercased()
        self.path = path.isEmpty ? "/" : path
        self.query = query
        self.fields = fields
    }

    /// The value of a component (RFC 9421 section 2), or `nil` when the request has none of that name.
    func value(of component: String) -> String? {
        switch component {
        case "@method": method
        case "@authority": authority
        case "@path": path
        case "@query": "?" + (query ?? "")
        default:
            component.hasPrefix("@") ? nil : fields[component].map { String($0.trimming(while: { $0 == " " })) }
        }
    }
}

extension String {
    fileprivate func trimming(while isSpace: (Character) -> Bool) -> Substring {
        let start = drop(while: isSpace)
        guard let end = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return start[...end]
    }
}
