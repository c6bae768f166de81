import ArgumentParser
import Clearing
import FoundationEssentials

/// What every command takes.
struct NodeOptions: ParsableArguments {
    @Option(name: .long, help: "The node's directory (default: $XDG_DATA_HOME/counterfoil).")
    var data: String?

    @Flag(name: .long, help: "Print JSON: one object, or one object a line.")
    var json = false

    /// The directory that was named, or the usual one.
    func directory() throws -> String {
        if let data { return data }
        let environment = ProcessInfo.processInfo.environment
        if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") { return home + "/counterfoil" }
        guard let home = environment["HOME"], !home.isEmpty else {
            throw ValidationError("Neither --data, XDG_DATA_HOME nor HOME says where the node lives.")
        }
        return home + "/.local/share/counterfoil"
    }

    /// The node of the directory, made if it is not there.
    func node(named name: String = ClearingNode.defaultName) throws -> ClearingNode {
        try ClearingNode.open(directory: directory(), name: name)
    }
}
