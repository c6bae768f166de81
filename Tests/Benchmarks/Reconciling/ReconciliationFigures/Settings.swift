import Foundation

/// What a run can be told by the environment.
struct Settings {
    /// How many rows each side of the large day has, from the variable RECONCILIATION_ROWS.
    let rows: Int
    /// Where the ledgers and statements stay for the next run, from the variable RECONCILIATION_SHOP, if anywhere.
    let shop: URL?
    /// Where they are otherwise.
    let scratch: URL
    /// The Python that peers run in, from the variable COUNTERFOIL_PYTHON.
    let python: String?

    /// How many payments an ordinary day has.
    static let fewRows = 3_000
    /// How many differences each of three kinds are put into the statement of a large day: one in so many rows.
    static let rowsPerDifference = 100_000

    /// How many rows the smaller one has of two imports and closes.
    var tenth: Int { rows / 10 }

    /// - Throws: ``FigureFailure/setting(_:_:)`` when the number is none.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let text = environment["RECONCILIATION_ROWS"] ?? "1000000"
        guard let rows = Int(text), (10_000...10_000_000).contains(rows) else {
            throw FigureFailure.setting("RECONCILIATION_ROWS", text)
        }
        self.rows = rows
        shop = environment["RECONCILIATION_SHOP"].map { URL(filePath: $0) }
        let name = "reconciliationfigures-\(ProcessInfo.processInfo.processIdentifier)"
        scratch = FileManager.default.temporaryDirectory.appending(path: name)
        python = environment["COUNTERFOIL_PYTHON"]
    }
}
