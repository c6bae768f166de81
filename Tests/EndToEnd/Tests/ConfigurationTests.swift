import AsyncHTTPClient
import Foundation
import NIOCore
import Testing

/// The settings that a node reads from a file, and the files that come with it.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ConfigurationTests {
    private let folder: TemporaryDirectory

    init() throws {
        folder = try TemporaryDirectory()
    }

    private var asset: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../assets").standardized
    }

    private func write(_ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: folder.file("node.conf")))
        return folder.file("node.conf")
    }

    private func serve(_ options: String...) async throws -> CommandResult {
        try await Command(try Programs.path(Programs.clearinghouse), ["serve"] + options).run()
    }

    @Test func `a node runs as its file says, and options win`() async throws {
        let file = try write(
            """
            # Where it lives.
            data = network
              listen=127.0.0.1:1
            name = "a.node"\r

            code-base = https://pay.example
            """
        )
        let program = try BackgroundProgram(
            try Programs.path(Programs.clearinghouse),
            ["serve", "--listen", "127.0.0.1:0", "--config", file, "--json"]
        )
        let address = try JSON(parsing: try await program.firstLine())["listening"]?.text
        #expect(address?.hasPrefix("http://127.0.0.1:") == true && address?.hasSuffix(":1") == false)
        let request = HTTPClientRequest(url: "\(address ?? "")/checkpoint")
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        let note = String(buffer: try await response.body.collect(upTo: 1 << 16))
        #expect(note.hasPrefix("a.node\n"), "\(note)")
        #expect(try await program.stop().status == 0)
        #expect(try await Command("ls", [folder.file("network")]).run().output.contains("clearing.sqlite"))
    }

    @Test(arguments: [
        ("listn = 127.0.0.1:0", "line 2: there is no setting \"listn\"; there are listen, data"),
        ("listen", "line 2: \"listen\" is no setting; write NAME = VALUE"),
        ("listen =", "line 2: listen has no value"),
        ("data = x\ndata = y", "line 3: data stands in line 2 already"),
        ("listen = 0.0.0.0:1", "plain HTTP"),
        ("key-rate = fast", "--key-rate"),
    ])
    func `a setting that cannot be is named with its line`(line: String, words: String) async throws {
        let result = try await serve("--data", folder.file("none"), "--config", try write("# settings\n\(line)\n"))
        #expect(result.status == 2)
        #expect(result.isOneSentence && result.errors.contains(words), "\(result.errors)")
    }

    @Test func `a file that is not there is named`() async throws {
        let result = try await serve("--config", folder.file("none.conf"))
        #expect(result.status == 2)
        #expect(result.isOneSentence && result.errors.contains("none.conf"), "\(result.errors)")
    }

    @Test func `the sample is taken up to the certificate that it names`() async throws {
        let text = try String(contentsOf: asset.appending(path: "clearinghouse.conf"), encoding: .utf8)
        let result = try await serve("--config", try write(text))
        #expect(result.status == 2)
        #expect(result.errors.contains("tls/node.crt"), "\(result.errors)")
    }

    @Test func `systemd understands the unit`() async throws {
        // The program is not installed where the unit looks for it, which verify would say.
        let unit = try String(contentsOf: asset.appending(path: "clearinghouse.service"), encoding: .utf8)
        let local = unit.replacing("/usr/local/bin/clearinghouse", with: try Programs.path(Programs.clearinghouse))
        try Data(local.utf8).write(to: URL(filePath: folder.file("clearinghouse.service")))
        let verify = Command("systemd-analyze", ["verify", "--man=no", folder.file("clearinghouse.service")])
        let result: CommandResult
        do {
            result = try await verify.run()
        } catch is HarnessFailure {
            return  // There is no systemd on this machine.
        }
        let own = result.errors.split(separator: "\n").filter { $0.contains("clearinghouse.service") }
        #expect(own.isEmpty, "\(own)")
    }

    @Test func `a service manager hears when the node serves and when it stops`() async throws {
        let path = folder.file("notify")
        let socket = try NotificationSocket(path: path)
        let program = try BackgroundProgram(
            try Programs.path(Programs.clearinghouse),
            ["serve", "--listen", "127.0.0.1:0", "--data", folder.file("network"), "--json"],
            environment: ["NOTIFY_SOCKET": path]
        )
        #expect(try socket.receive() == "READY=1")
        #expect(try await program.stop().status == 0)
        #expect(try socket.receive() == "STOPPING=1")
    }
}
