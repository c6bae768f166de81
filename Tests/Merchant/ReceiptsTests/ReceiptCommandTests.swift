import Foundation
import PaymentCodes
import QRSymbols
import Testing

@testable import Receipts

@Suite struct ReceiptCommandTests {
    @Test func `a receipt begins with the printer's reset and ends with a cut`() throws {
        let bytes = try Sample.receipt().commands(for: PrinterAbilities())
        #expect(bytes.starts(with: [0x1B, 0x40, 0x1B, 0x52, 0, 0x1C, 0x26]))
        #expect(bytes.suffix(7) == [0x1B, 0x64, 3, 0x1D, 0x56, 66, 0])
    }

    @Test func `the amount is large and bold, in the bytes of GB 18030`() throws {
        let bytes = try Sample.receipt().commands(for: PrinterAbilities())
        let amount: [UInt8] =
            [0x1B, 0x45, 1, 0x1D, 0x21, 0x11] + Array("    ".utf8) + [0xA3, 0xA4] + Array("12.50\n".utf8)
        #expect(Self.holds(bytes, amount + [0x1D, 0x21, 0, 0x1B, 0x45, 0]))
        // 荷园面馆 as every encoder of GB 18030 has it.
        #expect(Self.holds(bytes, [0xBA, 0xC9, 0xD4, 0xB0, 0xC3, 0xE6, 0xB9, 0xDD]))
    }

    @Test func `the code is a symbol that the printer makes, or a picture where it makes none`() throws {
        let receipt = try Sample.receipt()
        let symbol = try ReceiptQR(text: receipt.code.text, paper: .millimetres58)
        #expect(Self.holds(try receipt.commands(for: PrinterAbilities()), symbol.native()))
        #expect(Self.holds(try receipt.commands(for: PrinterAbilities(makesSymbols: false)), symbol.raster()))
    }

    @Test func `a printer without Chinese gets English in ASCII and an amount with its code`() throws {
        let printer = PrinterAbilities(paper: .millimetres80, hasChinese: false)
        let receipt = try Sample.refunded(language: .chinese)
        let bytes = try receipt.commands(for: printer)
        #expect(Self.holds(bytes, Array("RECEIPT".utf8)) && Self.holds(bytes, Array("CNY 12.50".utf8)))
        let symbol = try ReceiptQR(text: receipt.code.text, paper: .millimetres80).native()
        #expect(Self.removing(symbol, from: bytes).allSatisfy { $0 < 0x80 })
    }

    @Test func `a name from outside brings no command to the printer`() throws {
        let payee = Receipt.Payee(name: "A\u{1B}p0\u{1D}V\u{10}\u{4}B", chineseName: nil, city: "C\u{7}")
        let bytes = try Sample.receipt(payee: payee).commands(for: PrinterAbilities())
        #expect(Self.holds(bytes, Array("Ap0VB\n".utf8)) && Self.holds(bytes, Array("C\n".utf8)))
        #expect(!Self.holds(bytes, PrinterCommand.openDrawer.dropLast(2)))
    }

    @Test func `the table has every character of GBK at its place`() throws {
        // The first and the last of each region of GBK, and what stands around the gaps.
        let known: [(Unicode.Scalar, [UInt8])] = [
            ("\u{3000}", [0xA1, 0xA1]), ("〓", [0xA1, 0xFE]), ("①", [0xA2, 0xD9]), ("￥", [0xA3, 0xA4]),
            ("啊", [0xB0, 0xA1]), ("座", [0xD7, 0xF9]), ("亍", [0xD8, 0xA1]), ("齄", [0xF7, 0xFE]), ("丂", [0x81, 0x40]),
            ("亊", [0x81, 0x7E]), ("亐", [0x81, 0x80]), ("侢", [0x81, 0xFE]), ("狛", [0xA0, 0xFE]), ("鳡", [0xF7, 0xA0]),
            ("龥", [0xFD, 0x9B]), ("\u{F92C}", [0xFD, 0x9C]), ("\u{FA0C}", [0xFE, 0x40]), ("镕", [0xE9, 0x46]),
            ("囍", [0x87, 0xD6]),
        ]
        for (scalar, bytes) in known {
            let found = ChineseCharacters.bytes(of: scalar).map { [$0, $1] }
            #expect(found == bytes, "\(scalar)")
        }
        let all = (UInt32(0x80)...0xFFFF).compactMap(Unicode.Scalar.init).filter {
            ChineseCharacters.bytes(of: $0) != nil
        }
        #expect(all.count == 21_791)
        #expect(Set(all.compactMap { ChineseCharacters.bytes(of: $0).map { [$0, $1] } }).count == all.count)
    }

    static func holds(_ bytes: [UInt8], _ part: some Collection<UInt8>) -> Bool {
        Data(bytes).range(of: Data(part)) != nil
    }

    private static func removing(_ part: [UInt8], from bytes: [UInt8]) -> [UInt8] {
        guard let range = Data(bytes).range(of: Data(part)) else { return bytes }
        return Array(bytes[..<range.lowerBound] + bytes[range.upperBound...])
    }
}
