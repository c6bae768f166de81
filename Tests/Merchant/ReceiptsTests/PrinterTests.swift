import Foundation
import Glibc
import Testing

@testable import Receipts

@Suite struct PrinterTests {
    /// Short, so that what never comes is not waited for; where something comes, it is not waited for either.
    private static let impatient = PrinterPatience(
        connection: .seconds(10),
        answer: .milliseconds(150),
        writing: .milliseconds(200),
        printing: .milliseconds(300)
    )
    private static let patient = PrinterPatience(
        connection: .seconds(20),
        answer: .seconds(20),
        writing: .seconds(20),
        printing: .seconds(20)
    )

    private static let brief = PrinterPatience(
        connection: .seconds(20),
        answer: .seconds(20),
        writing: .seconds(20),
        printing: .milliseconds(300)
    )

    @Test func `a printer that answers has printed all of it when it says so`() async throws {
        let fake = try FakePrinter()
        defer { fake.end() }
        let bytes = try Sample.receipt().commands(for: PrinterAbilities())
        let report = try await Printer(fake.address, patience: Self.patient).print(bytes)
        #expect(report == PrintReport(isConfirmed: true, isPaperNearEnd: false))
        #expect(fake.printed == bytes)
    }

    @Test func `paper that is nearly at an end is said, and printed on`() async throws {
        let fake = try FakePrinter(FakePrinter.Manner(status: [0x12, 0x12, 0x12, 0x1E]))
        defer { fake.end() }
        let report = try await Printer(fake.address, patience: Self.patient).print(Array("x\n".utf8))
        #expect(report.isPaperNearEnd && fake.printed == Array("x\n".utf8))
    }

    @Test(arguments: [
        ([0x1A, 0x16, 0x12, 0x12], PrinterError.coverOpen), ([0x1A, 0x32, 0x12, 0x72], .paperOut),
        ([0x1A, 0x52, 0x1A, 0x12], .faulty), ([0x1A, 0x12, 0x12, 0x12], .offline),
        ([0x12, 0x12, 0x12, 0x72], .paperOut),
    ])
    func `a printer that cannot print is sent nothing, and says why`(status: [UInt8], error: PrinterError) async throws
    {
        let fake = try FakePrinter(FakePrinter.Manner(status: status))
        defer { fake.end() }
        await #expect(throws: error) {
            try await Printer(fake.address, patience: Self.patient).print(Array("x\n".utf8))
        }
        #expect(fake.printed.isEmpty)
        #expect(try await Printer(fake.address, patience: Self.patient).status()?.obstacle == error)
    }

    @Test func `a printer whose paper ends while it prints is told to forget the rest`() async throws {
        var manner = FakePrinter.Manner(saysWhenPrinted: false)
        manner.statusWhilePrinting = [0x1A, 0x32, 0x12, 0x72]
        let fake = try FakePrinter(manner)
        defer { fake.end() }
        await #expect(throws: PrinterError.paperOut) {
            try await Printer(fake.address, patience: Self.brief).print(Array("x\n".utf8))
        }
        // It comes on the same line after the receipt; that it was taken is seen a moment later.
        for _ in 0..<500 where fake.printed.count < 5 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(fake.printed == Array("x\n".utf8) + PrinterCommand.forgetUnprinted)
    }

    @Test func `a printer that never says whether it printed is believed, and not called confirmed`() async throws {
        for isSilent in [true, false] {
            let fake = try FakePrinter(FakePrinter.Manner(isSilent: isSilent, saysWhenPrinted: false))
            let patience = isSilent ? Self.impatient : Self.brief
            let report = try await Printer(fake.address, patience: patience).print(Array("x\n".utf8))
            #expect(!report.isConfirmed)
            for _ in 0..<500 where fake.printed.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
            #expect(fake.printed == Array("x\n".utf8))
            fake.end()
        }
    }

    @Test func `a line that is cut in the middle is an error, not a receipt`() async throws {
        let fake = try FakePrinter(FakePrinter.Manner(hangsUpAfter: 40))
        defer { fake.end() }
        let bytes = try Sample.receipt().commands(for: PrinterAbilities(makesSymbols: false))
        let error = await #expect(throws: PrinterError.self) {
            try await Printer(fake.address, patience: Self.patient).print(bytes)
        }
        guard case .interrupted = error else { throw try #require(error) }
        #expect(fake.printed == Array(bytes.prefix(40)))
    }

    @Test func `a printer that takes no bytes is given up, however long the receipt is`() async throws {
        let fake = try FakePrinter(FakePrinter.Manner(isStuck: true))
        defer { fake.end() }
        await #expect(throws: PrinterError.stuck) {
            try await Printer(fake.address, patience: Self.impatient).print([UInt8](repeating: 0x41, count: 16 << 20))
        }
    }

    @Test func `nobody at the address is said with the system's reason`() async throws {
        let fake = try FakePrinter()
        fake.end()
        // The listener ends in a moment: until then it may still take a connection, and break it off.
        var sentence = ""
        for _ in 0..<500 where !sentence.contains("cannot be reached") {
            do throws(PrinterError) {
                _ = try await Printer(fake.address, patience: Self.impatient).print([0x41])
            } catch {
                sentence = error.englishSentence
            }
        }
        #expect(sentence.contains("(Connection refused)"), "\(sentence)")
    }

    @Test func `receipts are added to a file that is the owner's alone`() async throws {
        let path = "\(NSTemporaryDirectory())receipts-\(UInt64.random(in: 0 ... .max)).bin"
        defer { unlink(path) }
        let printer = Printer(.file(path: path))
        for text in ["one\n", "two\n"] {
            #expect(try await printer.print(Array(text.utf8)) == PrintReport(isConfirmed: false, isPaperNearEnd: false))
        }
        #expect(FileManager.default.contents(atPath: path) == Data("one\ntwo\n".utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try await printer.status() == nil)
    }

    @Test func `a directory, a pipe or a file in the place of a printer is refused`() async throws {
        let path = "\(NSTemporaryDirectory())pipe-\(UInt64.random(in: 0 ... .max))"
        #expect(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        for address in [
            PrinterAddress.file(path: NSTemporaryDirectory()), .file(path: path), .device(path: "/dev/shm"),
        ] {
            await #expect(throws: PrinterError.self) { try await Printer(address).print([0x41]) }
        }
        await #expect(throws: PrinterError.wrongKind(.file(path: "/dev/null"))) {
            try await Printer(.file(path: "/dev/null")).print([0x41])
        }
    }

    @Test func `a device that answers, such as a serial line, is spoken with byte by byte`() async throws {
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var (unlock, number): (Int32, Int32) = (0, 0)
        // TIOCSPTLCK and TIOCGPTN, which Swift's import of the C library leaves out.
        #expect(ioctl(master, 0x4004_5431, &unlock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
        let name = "/dev/pts/\(number)"
        // Held open, so that what was written is still there when the printer's side has closed.
        let slave = open(name, O_RDWR | O_NOCTTY)
        defer {
            close(slave)
            close(master)
        }
        let bytes: [UInt8] = [0x0A, 0x0D, 0x03, 0x11, 0xFF, 0x41]
        let report = try await Printer(.device(path: name), patience: Self.impatient).print(bytes)
        #expect(!report.isConfirmed)
        let expected = PrinterCommand.report(.printer) + bytes
        var found: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 64)
        // What was written at two times is read at two times.
        while found.count < expected.count {
            let count = read(master, &part, part.count)
            guard count > 0 else { break }
            found += part[..<count]
        }
        #expect(found == expected)
    }
}
