/// The screens of the console.
public enum Screen: Sendable, Hashable, CaseIterable {
    case till
    case incoming
    case settlement
}
