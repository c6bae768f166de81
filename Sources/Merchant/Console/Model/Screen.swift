import Till

/// The screens of the console, each on its function key, F2 to F10.
public enum Screen: Int, Sendable, Hashable, CaseIterable {
    case till = 2
    case incoming
    case find
    case unknown
    case shift
    case settlement
    case reconcile
    case takings
    case admin

    /// The number of its function key.
    var functionKey: Int { rawValue }
}

extension Screen {
    /// What whoever looks at it must be allowed to.
    var permission: Permission? {
        switch self {
        case .takings: .seeTakings
        case .reconcile: .reconcile
        case .till, .incoming, .find, .unknown, .shift, .settlement, .admin: nil
        }
    }
}
