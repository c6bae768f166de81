/// A till that is paired with a node of its own, both on fresh directories.
final class Shop: Sendable {
    private let folder: TemporaryDirectory
    /// The directory of the node.
    var networkData: String { folder.file("network") }
    let network: ClearingNetwork
    let till: Till

    /// Sets everything up by the commands that people use.
    ///
    /// - Parameter merchant: what else the network is told of the merchant.
    init(withShift isOpen: Bool = true, merchant: [String] = []) async throws {
        folder = try TemporaryDirectory()
        network = try await ClearingNetwork(data: folder.file("network"))
        till = Till(data: folder.file("till"))
        _ = try await Till.founded(in: till.data)
        let code = try await network.pairingCode(merchant)
        _ = try await till.done("pair", "--clearing", network.address, "--code", code)
        if isOpen { _ = try await till.done("shift", "open", "--float", "200.00") }
    }

    /// The path of a file beside both directories.
    func file(_ name: String) -> String { folder.file(name) }

    /// Starts the node again on the port that it had.
    func networkAgain() async throws -> ClearingNetwork {
        try await ClearingNetwork(data: folder.file("network"), port: network.port)
    }
}
