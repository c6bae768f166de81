import ClearingProtocol
import Foundation
import GRDB
import Testing
import TransparencyLog

@testable import Ledger

@Suite struct AuditTests {
    /// An auditor who has nothing but the file, `sqlite3` and `sha256sum` computes every leaf with:
    ///
    /// ```sh
    /// sqlite3 -readonly ledger.sqlite 'SELECT sequence FROM journal ORDER BY sequence' | while read -r n; do
    ///     { printf '\000'; sqlite3 -readonly ledger.sqlite "SELECT body FROM journal WHERE sequence = $n" | head -c -1; } |
    ///         sha256sum | cut -d ' ' -f 1
    /// done
    /// ```
    ///
    /// and compares with `sqlite3 -readonly ledger.sqlite 'SELECT lower(hex(leaf)) FROM journal ORDER BY sequence'`.
    @Test func `an auditor's shell computes every leaf`() throws {
        let shop = try Shop()
        try shop.day()
        let computed = try shell(
            """
            sqlite3 -readonly "$LEDGER" 'SELECT sequence FROM journal ORDER BY sequence' | while read -r n; do
                { printf '\\000'; sqlite3 -readonly "$LEDGER" "SELECT body FROM journal WHERE sequence = $n" | head -c -1; } |
                    sha256sum | cut -d ' ' -f 1
            done
            """,
            shop.directory
        )
        let stored = try shell(
            #"sqlite3 -readonly "$LEDGER" 'SELECT lower(hex(leaf)) FROM journal ORDER BY sequence'"#,
            shop.directory
        )
        #expect(computed == stored)
        #expect(computed.split(separator: "\n").count == (try shop.ledger.read { try $0.entryCount() }))
    }

    /// An auditor without the `tree` table computes the head from the leaves; from a file of one leaf a line:
    ///
    /// ```sh
    /// root() {  # the leaves in hexadecimal as arguments, RFC 6962 section 2.1
    ///     [ $# -eq 1 ] && { echo "$1"; return; }
    ///     half=1; while [ $((half * 2)) -lt $# ]; do half=$((half * 2)); done
    ///     set -- "$(root "${@:1:half}")" "$(root "${@:half+1}")"
    ///     printf '01%s%s' "$1" "$2" | tr a-f A-F | basenc --base16 -d | sha256sum | cut -d ' ' -f 1
    /// }
    /// ```
    @Test func `an auditor's shell computes the tree head`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let root = try shell(
            """
            root() {
                [ $# -eq 1 ] && { echo "$1"; return; }
                local half=1; while [ $((half * 2)) -lt $# ]; do half=$((half * 2)); done
                set -- "$(root "${@:1:half}")" "$(root "${@:half+1}")"
                printf '01%s%s' "$1" "$2" | tr a-f A-F | basenc --base16 -d | sha256sum | cut -d ' ' -f 1
            }
            root $(sqlite3 -readonly "$LEDGER" 'SELECT lower(hex(leaf)) FROM journal ORDER BY sequence')
            """,
            shop.directory
        )
        let head = try shop.ledger.read { try $0.treeHead(size: 3) }
        #expect(root == head.root.hexadecimal + "\n")
    }

    @Test func `the tree head of every size is what its leaves give`() throws {
        let shop = try Shop()
        try shop.day()
        let leaves = try shop.intrude { try Row.fetchAll($0, sql: "SELECT leaf FROM journal ORDER BY sequence") }
            .map { try #require(MerkleHash($0.bytes("leaf"))) }
        try shop.ledger.read { view throws in
            for size in 0...leaves.count {
                let root = Self.root(leaves.prefix(size))
                #expect(try view.treeHead(size: size) == TreeHead(size: size, root: root.bytes))
            }
        }
    }

    private static func root(_ leaves: ArraySlice<MerkleHash>) -> MerkleHash {
        guard leaves.count > 1 else { return leaves.first ?? .emptyRoot }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        return .node(root(leaves.prefix(half)), root(leaves.dropFirst(half)))
    }

    private func shell(_ script: String, _ directory: LedgerDirectory) throws -> String {
        let bash = Process()
        let output = Pipe()
        bash.executableURL = URL(filePath: "/bin/bash")
        bash.arguments = ["-c", "set -euo pipefail\n" + script]
        bash.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LEDGER": directory.database]
        bash.standardOutput = output
        try bash.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        bash.waitUntilExit()
        #expect(bash.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self)
    }
}
