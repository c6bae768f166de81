import ArgumentParser

/// Whether a screen takes the mouse.
struct MouseOptions: ParsableArguments {
    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal, so that it selects text.")
    var leavesMouse = false
}
