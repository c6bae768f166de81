import Testing

@testable import Receipts

@Suite struct PrinterAddressTests {
    @Test(arguments: [
        ("file:/tmp/receipts.bin", PrinterAddress.file(path: "/tmp/receipts.bin")),
        ("/dev/usb/lp0", .device(path: "/dev/usb/lp0")),
        ("tcp://192.168.1.50:9100", .network(host: "192.168.1.50", port: 9100)),
        ("tcp://[fe80::1%eth0]:9101", .network(host: "fe80::1%eth0", port: 9101)),
    ])
    func `an address is read and written alike`(text: String, address: PrinterAddress) throws {
        #expect(try PrinterAddress(parsing: text) == address)
        #expect(address.text == text)
    }

    @Test func `a printer in the network has port 9100 unless somebody says otherwise`() throws {
        #expect(try PrinterAddress(parsing: "tcp://printer") == .network(host: "printer", port: 9100))
        #expect(try PrinterAddress(parsing: "tcp://[::1]") == .network(host: "::1", port: 9100))
    }

    @Test(arguments: [
        "", "lp0", "file:", "file:receipts.bin", "file:/tmp/", "/dev/", "/tmp/lp0", "tcp://", "tcp://:9100",
        "tcp://h:0",
        "tcp://h:65536", "tcp://h:91x", "tcp://h/x", "tcp://[::1", "tcp://a b", "http://h", "tcp://h\n",
        "file:/a\u{1B}",
    ])
    func `what is no address is refused with the three forms that are`(text: String) {
        let error = #expect(throws: PrinterError.address(text)) { try PrinterAddress(parsing: text) }
        #expect(error?.englishSentence.contains("tcp://HOST:9100") == true)
        #expect(error?.englishSentence.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
    }

    @Test func `every failure has its own sentence in both languages`() {
        let address = PrinterAddress.network(host: "h", port: 9100)
        let all: [PrinterError] = [
            .address("x"), .unreachable(address, reason: "r"), .wrongKind(.file(path: "/x")),
            .wrongKind(.device(path: "/dev/x")), .offline, .coverOpen, .paperOut, .faulty, .stuck,
            .interrupted(reason: "r"), .notRecorded(reason: "r."), .noAnswer(address),
        ]
        #expect(Set(all.map(\.englishSentence)).count == all.count)
        #expect(Set(all.map(\.chineseSentence)).count == all.count)
        for one in all { #expect(one.englishSentence.hasSuffix(".") && one.chineseSentence.hasSuffix("。")) }
    }
}
