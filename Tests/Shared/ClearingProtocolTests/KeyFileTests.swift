import ClearingProtocol
import Foundation
import Testing

@Suite struct KeyFileTests {
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "counterfoil-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    @Test func `a key is made once, for its owner alone`() throws {
        try withFile { file in
            #expect(try file.load() == nil)
            let key = try file.loadOrCreate(from: .seeded(1))
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try file.loadOrCreate(from: .seeded(2)).seed == key.seed)
            #expect(try file.load()?.seed == key.seed)
        }
    }

    @Test func `a key takes another one's place, or is removed`() throws {
        try withFile { file in
            let next = KeyFile(path: file.path + ".next")
            _ = try file.loadOrCreate(from: .seeded(1))
            let new = try next.loadOrCreate(from: .seeded(2))
            try next.replace(file)
            #expect(try file.load()?.seed == new.seed)
            #expect(try next.load() == nil)
            try file.remove()
            try file.remove()
            #expect(try file.load() == nil)
        }
    }

    @Test func `openssl reads the key`() throws {
        try withFile { file in
            let key = try file.loadOrCreate(from: .seeded(1))
            let openssl = Process()
            let output = Pipe()
            openssl.executableURL = URL(filePath: "/usr/bin/openssl")
            openssl.arguments = ["pkey", "-in", file.path, "-pubout", "-outform", "DER"]
            openssl.standardOutput = output
            try openssl.run()
            let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
            openssl.waitUntilExit()
            #expect(openssl.terminationStatus == 0)
            #expect(Array(bytes.suffix(32)) == key.verifyingKey.bytes)
        }
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660])
    func `a key that others can read is refused`(mode: Int) throws {
        try withFile { file in
            _ = try file.loadOrCreate(from: .seeded(1))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
            #expect(throws: KeyError.exposed(path: file.path, mode: String(mode, radix: 8))) { try file.load() }
        }
    }

    @Test(arguments: [
        "", "key", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n",
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n"
            + "-----END PUBLIC KEY-----\n",
    ])
    func `a file that holds no key is refused and left as it is`(text: String) throws {
        try withFile { file in
            #expect(FileManager.default.createFile(atPath: file.path, contents: Data(text.utf8)))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            #expect(throws: KeyError.self) { try file.loadOrCreate(from: .seeded(1)) }
            #expect(FileManager.default.contents(atPath: file.path) == Data(text.utf8))
        }
    }

    @Test func `the key of RFC 9421 is read as others write it`() throws {
        try withFile { file in
            let text = """
                -----BEGIN PRIVATE KEY-----
                MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
                -----END PRIVATE KEY-----

                """
            #expect(FileManager.default.createFile(atPath: file.path, contents: Data(text.utf8)))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            let expected = Base64.decode("JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=")
            #expect(try file.load()?.verifyingKey.bytes == expected)
        }
    }

    @Test func `a place where no file can be made is named`() {
        let path = directory.appending(path: "missing/key").path
        let error = #expect(throws: KeyError.self) { try KeyFile(path: path).loadOrCreate(from: .seeded(1)) }
        #expect(error?.description.contains(path) == true)
        try? FileManager.default.removeItem(at: directory)
    }

    private func withFile(_ body: (KeyFile) throws -> Void) throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try body(KeyFile(path: directory.appending(path: "terminal.key").path))
    }
}
