/// What can become of a member, a merchant, a terminal or a wallet.
enum ChangeKind: String, Sendable, Hashable {
    case paired
    case keyRotated = "key-rotated"
    case changed
    case revoked
}
