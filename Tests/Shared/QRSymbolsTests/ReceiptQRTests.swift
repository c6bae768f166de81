import QRSymbols
import Testing

@Suite struct ReceiptQRTests {
    private let url = "https://pay.example/o/0123456789ABCDEF"

    @Test(arguments: ReceiptPaper.allCases, [1, 38, 62, 200, 412, 1000, 2331])
    func `a module is as large as the paper allows with the quiet zone`(paper: ReceiptPaper, length: Int) throws {
        let receipt = try ReceiptQR(text: String(repeating: "a", count: length), paper: paper)
        let side = receipt.symbol.width + 8
        #expect((2...8).contains(receipt.moduleSize))
        #expect(side * receipt.moduleSize <= paper.dots)
        #expect(receipt.moduleSize == 8 || side * (receipt.moduleSize + 1) > paper.dots)
    }

    @Test func `the printer is told model, size, level, content and to print`() throws {
        let receipt = try ReceiptQR(text: "ab\u{0}c", paper: .millimetres58, atLeast: .low)
        #expect(receipt.symbol.errorCorrection == .high)
        #expect(
            receipt.native() == [
                0x1B, 0x32, 0x1B, 0x64, 2,
                0x1B, 0x61, 1,
                0x1D, 0x28, 0x6B, 4, 0, 0x31, 0x41, 50, 0,
                0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, 8,
                0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x45, 51,
                0x1D, 0x28, 0x6B, 7, 0, 0x31, 0x50, 0x30, 0x61, 0x62, 0, 0x63,
                0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30,
                0x1B, 0x61, 0,
                0x1B, 0x32, 0x1B, 0x64, 2,
            ]
        )
    }

    @Test(arguments: [(ErrorCorrection.low, 2953, 48), (.medium, 2331, 49), (.quartile, 1663, 50), (.high, 1273, 51)])
    func `a long content has its length in two bytes, and each level its number`(
        level: ErrorCorrection,
        length: Int,
        number: UInt8
    ) throws {
        let text = String(repeating: "a", count: length)
        let bytes = try ReceiptQR(text: text, paper: .millimetres80, atLeast: level).native()
        let count = length + 3
        let store: [UInt8] = [0x1D, 0x28, 0x6B, UInt8(count % 256), UInt8(count / 256), 0x31, 0x50, 0x30]
        #expect(bytes.contains([0x31, 0x45, number] + store + Array(text.utf8)))
    }

    @Test(arguments: [("a~\u{0}", false), ("é", true), ("荷园面馆", true)])
    func `what is beyond ASCII needs the picture`(text: String, needsRaster: Bool) throws {
        #expect(try ReceiptQR(text: text, paper: .millimetres58).needsRaster == needsRaster)
    }

    @Test(arguments: ReceiptPaper.allCases)
    func `the picture is as wide as the paper and has the symbol in its middle`(paper: ReceiptPaper) throws {
        let receipt = try ReceiptQR(text: url, paper: paper)
        let raster = try #require(RasterImage(commands: receipt.raster()))
        let side = (receipt.symbol.width + 8) * receipt.moduleSize
        #expect(raster.width == paper.dots)
        #expect(raster.height == side)
        let left = (paper.dots - side) / 2
        for y in 0..<raster.height {
            for x in 0..<raster.width {
                let column = x < left ? -1 : (x - left) / receipt.moduleSize - 4
                let row = y / receipt.moduleSize - 4
                #expect(raster.isDark(x, y) == receipt.symbol.isDark(column: column, row: row))
            }
        }
    }

    @Test func `refuses what no symbol holds`() {
        #expect(throws: QRError.emptyText) { try ReceiptQR(text: "", paper: .millimetres58) }
        #expect(throws: QRError.tooLong(bytes: 2332, capacity: 2331)) {
            try ReceiptQR(text: String(repeating: "a", count: 2332), paper: .millimetres58)
        }
    }
}
