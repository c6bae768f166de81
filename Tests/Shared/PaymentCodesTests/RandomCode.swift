import Money
import TestSupport

@testable import PaymentCodes

/// Right codes of every kind, at random but the same for the same seed.
struct RandomCode {
    private(set) var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func one(in chances: Int) -> Bool { number(1...chances) == 1 }

    mutating func pick<Element>(_ list: [Element], or other: Element) -> Element {
        list.randomElement(using: &generator) ?? other
    }

    private mutating func text(_ lengths: ClosedRange<Int>, from alphabet: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<number(lengths) { text.append(pick(alphabet, or: "x")) }
        return String(text)
    }

    private mutating func ascii(_ lengths: ClosedRange<Int>) -> String { text(lengths, from: Self.printable) }

    private mutating func digits(_ count: Int) -> String { text(count...count, from: Array(Self.printable[16..<26])) }

    private mutating func unicode(_ lengths: ClosedRange<Int>) -> String { text(lengths, from: Self.precomposed) }

    private static let printable = (0x20...0x7E).compactMap(Unicode.Scalar.init(_:) as (UInt8) -> Unicode.Scalar)
    private static let precomposed: [Unicode.Scalar] = printable + Array("éÅñ最佳运输北京老王面馆𠮷😀한글ЖΩ".unicodeScalars)

    /// Objects of the root with shuffled places but for 00; the checksum is not among them.
    mutating func merchantPresented() -> MerchantPresentedContent {
        var objects: [DataObject] = [
            object(52, digits(4)), object(58, pick(["CN", "HK", "NP", "US"], or: "CN")), object(59, ascii(1...25)),
            object(60, ascii(1...15)),
        ]
        objects += money()
        if one(in: 2) { objects.append(object(1, pick(["11", "12"], or: "11"))) }
        if one(in: 3) { objects.append(object(61, ascii(1...10))) }
        objects += accounts()
        if one(in: 2) { objects.append(additionalData()) }
        if one(in: 2) { objects.append(language()) }
        if one(in: 4) { objects.append(object(number(65...79), unicode(1...99))) }
        if one(in: 4) { objects.append(network(number(80...99), unicode(1...20))) }
        objects.shuffle(using: &generator)
        return MerchantPresentedContent([object(0, "01")] + objects)
    }

    private func object(_ id: Int, _ value: String) -> DataObject { DataObject(DataObjectID(unchecked: id), value) }

    private func template(_ id: Int, _ objects: [DataObject]) -> DataObject {
        DataObject(DataObjectID(unchecked: id), .template(objects))
    }

    private mutating func network(_ id: Int, _ value: String) -> DataObject {
        template(id, [object(0, "org.example.x"), object(number(1...99), value)].shuffled(using: &generator))
    }

    private mutating func accounts() -> [DataObject] {
        var accounts = [object(number(2...14), ascii(1...99))]
        if one(in: 2) { accounts.append(object(15, digits(31))) }
        if one(in: 2) { accounts.append(network(number(26...51), unicode(1...60))) }
        return accounts
    }

    private mutating func money() -> [DataObject] {
        let currency = pick(Currency.all, or: .cny)
        var objects = [object(53, currency.numericCode)]
        if one(in: 2) {
            let amount = Money(minorUnits: Int64(number(1...99_999_999)), currency: currency)
            objects.append(object(54, amount.plain))
        }
        switch number(0...5) {
        case 0: objects.append(object(55, "01"))
        case 1: objects += [object(55, "02"), object(56, "\(number(1...999)).5")]
        case 2: objects += [object(55, "03"), object(57, "0\(number(1...9)).50")]
        default: break
        }
        return objects
    }

    private mutating func additionalData() -> DataObject {
        var objects = Array(1...8).shuffled(using: &generator).prefix(number(1...2)).map { object($0, "***") }
        if one(in: 2) { objects.append(object(9, pick(["A", "ME", "EMA"], or: "A"))) }
        if one(in: 3) { objects.append(object(number(12...49), unicode(1...20))) }
        if one(in: 3) { objects.append(network(number(50...99), unicode(1...15))) }
        return template(62, objects.shuffled(using: &generator))
    }

    private mutating func language() -> DataObject {
        let objects = [
            object(0, pick(["ZH", "es"], or: "ZH")), object(1, unicode(1...25)), object(2, unicode(1...15)),
        ]
        return template(64, objects.shuffled(using: &generator))
    }

    /// One or two applications, with lengths that are not all the shortest.
    mutating func consumerPresented() -> ConsumerPresentedContent {
        guard one(in: 2) else { return ConsumerPresentedContent(applications: [application(with: [account()])]) }
        let common = [account(), TagLengthValue([0x64], .bytes(bytes(0...300)), lengthWidth: 4)]
        return ConsumerPresentedContent(
            applications: [application(with: []), application(with: [])],
            common: common.shuffled(using: &generator)
        )
    }

    private mutating func application(with objects: [TagLengthValue]) -> [TagLengthValue] {
        var objects = objects + [TagLengthValue([0x4F], .bytes(bytes(5...16)))]
        if one(in: 2) { objects.append(TagLengthValue([0x50], .bytes(Array("UnionPay Debit".utf8)), lengthWidth: 2)) }
        if one(in: 2) { objects.append(TagLengthValue([0x9F, 0x08], .bytes(bytes(2...2)))) }
        if one(in: 2) { objects.append(TagLengthValue([0x63], .bytes(bytes(0...200)))) }
        if one(in: 3) { objects.append(TagLengthValue([0xDF, 0x81, 0x01], .bytes(bytes(0...140)))) }
        return objects.shuffled(using: &generator)
    }

    private mutating func account() -> TagLengthValue {
        one(in: 2)
            ? TagLengthValue([0x5A], .bytes([0x62, 0x25, 0x73, 0x50, 0x53, 0x20, 0x16, 0x15, 0x20, 0x2F]))
            : TagLengthValue([0x57], .bytes([0x12, 0x34, 0x56, 0x78, 0x90, 0x1D, 0x25, 0x12, 0x20, 0x11, 0x2F]))
    }

    private mutating func bytes(_ lengths: ClosedRange<Int>) -> [UInt8] {
        (0..<number(lengths)).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    mutating func payer() -> String {
        let wallet = pick(PayerWallet.allCases, or: .unionPay)
        let length = number(wallet.lengths)
        return "\(number(wallet.prefixes))" + digits(length - 2)
    }
}
