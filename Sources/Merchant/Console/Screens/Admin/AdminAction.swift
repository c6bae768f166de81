/// What the keys of the administration screen do.
public enum AdminAction: Sendable, Hashable {
    case section(by: Int)
    case add
    case change
    case newPIN
    case disable
    case filter
    case more
    case changeSetting
    case printTest
    case openDrawer
    case confirmForm
}
