import Foundation

/// The reader `zbarimg` of the Debian package zbar-tools, a decoder that shares nothing with our encoder.
enum QRReader {
    /// How `zbarimg` ends when there is no symbol in a picture.
    private static let nothingFound: Int32 = 4

    /// The text of the one symbol on a screen; `nil` when there is none.
    ///
    /// - Throws: ``HarnessFailure`` when the reader fails or finds more than one.
    static func text(on screen: ScreenCells) async throws -> String? {
        let folder = try TemporaryDirectory()
        let picture = folder.file("screen.pgm")
        try Data(ScreenPixels(screen).portableGreyMap).write(to: URL(filePath: picture))
        let arguments = ["--raw", "-q", "-Sdisable", "-Sqrcode.enable", picture]
        let result = try await Command("zbarimg", arguments).run()
        guard result.status != nothingFound else { return nil }
        let lines = result.output.split(separator: "\n")
        guard result.status == 0, let text = lines.first, lines.count == 1 else {
            throw HarnessFailure("zbarimg ends \(result.status) with \(lines.count) codes: \(result.errors)")
        }
        return String(text)
    }
}
