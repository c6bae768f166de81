import Foundation
import Glibc

/// A terminal in which the console opens once for each of some codes, one after the other.
final class CodePane: Sendable {
    let pane: Pane
    private let folder: TemporaryDirectory

    /// Opens a terminal, and in it the console with the first code.
    ///
    /// - Parameters:
    ///   - types: the directory of ``ScreenLook/describe16Colours(in:)``.
    ///   - till: a till whose one order waits for its customer.
    init(
        columns: Int,
        rows: Int,
        look: ScreenLook,
        types: TemporaryDirectory,
        till: Till,
        codes: [String]
    ) async throws {
        folder = try TemporaryDirectory()
        var script = ""
        for (index, code) in codes.enumerated() {
            let change = folder.file("\(index).sql")
            try Data(WaitingOrder.change(code: code, minorUnits: Self.amount(index) * 100).utf8)
                .write(to: URL(filePath: change))
            script += """
                sqlite3 '\(till.ledger.path)' <'\(change)'
                sh -c 'echo $$ >"$0"; exec "$@"' '\(folder.file("\(index).process"))' \
                '\(try Programs.path(Programs.counterfoil))' --data '\(till.data)' --language en

                """
        }
        pane = try await Pane(
            columns: columns,
            rows: rows,
            theme: look.theme,
            environment: look.environment(types: types.path),
            script: script
        )
    }

    /// Waits for the screen with a code and the text beside it, whose amount tells it from the one before.
    func screenWithText(_ index: Int) async throws -> ScreenCells {
        // Terminals of ASCII have another sign before it.
        let texts = ["Scan to pay", "\(Self.amount(index)).00"]
        var screen = try await pane.wait(for: texts[0], texts[1])
        // A frame comes to the terminal in pieces: its text can be there before the last rows of the symbol are.
        while true {
            try await Task.sleep(for: .milliseconds(50))
            let next = try await pane.wait(for: texts[0], texts[1])
            if next == screen { return next }
            screen = next
        }
    }

    /// Ends the console with that code, so that the next one opens.
    func end(_ index: Int) throws {
        let text = folder.text("\(index).process").trimmingCharacters(in: .newlines)
        guard let process = pid_t(text) else { throw HarnessFailure("The shell did not note the console's number.") }
        kill(process, SIGTERM)
    }

    private static func amount(_ index: Int) -> Int { index + 1 }
}
