internal import CTerminal

/// A pipe that ends a sleep in `poll`.
///
/// It closes with its last holder: a waker that outlives its terminal never writes into a descriptor that means
/// another file by then.
final class WakePipe: Sendable {
    let readDescriptor: Int32
    let writeDescriptor: Int32

    /// Opens the pipe. Without descriptors left it wakes nobody, which a sleeper with a time limit survives.
    init() {
        var ends: (read: Int32, write: Int32) = (-1, -1)
        if !ct_pipe_open(&ends.read, &ends.write) { ends = (-1, -1) }
        readDescriptor = ends.read
        writeDescriptor = ends.write
    }

    deinit {
        ct_pipe_close(readDescriptor, writeDescriptor)
    }

    func wake() {
        ct_pipe_wake(writeDescriptor)
    }

    func drain() -> Bool {
        ct_pipe_drain(readDescriptor)
    }
}
