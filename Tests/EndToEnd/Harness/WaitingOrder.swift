import Foundation

/// A till whose ledger holds one order that a customer may still pay, left by a program that was cut off.
///
/// The console shows such an order's code again as it opens, which is how a test brings any text it likes on the screen.
final class WaitingOrder: Sendable {
    private let folder: TemporaryDirectory
    private let data: String

    init() async throws {
        let shop = try await Shop()
        let sale = try shop.till.start("charge", "1.00", "--json")
        _ = try await sale.firstErrorLine()
        try await sale.kill()
        _ = try await shop.network.stop()
        folder = try TemporaryDirectory()
        data = folder.file("till")
        try FileManager.default.copyItem(atPath: shop.till.data, toPath: data)
    }

    /// A copy of the till, for one program at a time.
    func copy(_ name: String) throws -> Till {
        let path = folder.file(name)
        try FileManager.default.copyItem(atPath: data, toPath: path)
        return Till(data: path)
    }

    /// The SQL that gives the order another code and amount, and time.
    static func change(code: String, minorUnits: Int) -> String {
        let code = code.replacing("'", with: "''")
        return """
            UPDATE attempts SET code = '\(code)', amount = \(minorUnits), expires_at = '2100-01-01T00:00:00.000Z'
            WHERE state = 'presented';
            """
    }
}
