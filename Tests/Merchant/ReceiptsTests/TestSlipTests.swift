import Foundation
import QRSymbols
import Testing

@testable import Receipts

@Suite struct TestSlipTests {
    private static let slip = TestSlip(time: "2026-11-23 12:05:09 +08:00", language: .chinese)

    private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool { Data(bytes).range(of: Data(part)) != nil }

    @Test(arguments: ReceiptPaper.allCases) func `it shows the paper's width, Chinese, and a symbol`(
        paper: ReceiptPaper
    ) throws {
        let bytes = try Self.slip.commands(for: PrinterAbilities(paper: paper))
        let ruler = String((1...paper.columns).map { Character(String($0 % 10)) })
        #expect(Self.holds(bytes, Array("\n\(ruler)\n".utf8)))
        // 测试 as every encoder of GB 18030 has it.
        #expect(Self.holds(bytes, [0xB2, 0xE2, 0xCA, 0xD4]))
        #expect(Self.holds(bytes, try ReceiptQR(text: "COUNTERFOIL TEST", paper: paper).native()))
        #expect(bytes.suffix(7) == [0x1B, 0x64, 3, 0x1D, 0x56, 66, 0])
        #expect(!Self.holds(bytes, Array(PrinterCommand.openDrawer.prefix(3))))
    }

    @Test func `a printer without Chinese and symbols gets English, and a picture`() throws {
        let printer = PrinterAbilities(hasChinese: false, makesSymbols: false)
        let bytes = try Self.slip.commands(for: printer)
        #expect(Self.holds(bytes, Array("TEST - NOT A RECEIPT".utf8)) && Self.holds(bytes, Array("none\n".utf8)))
        #expect(Self.holds(bytes, try ReceiptQR(text: "COUNTERFOIL TEST", paper: .millimetres58).raster()))
    }
}
