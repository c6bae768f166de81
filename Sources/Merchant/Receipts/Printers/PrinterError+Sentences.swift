import OutsideText

extension PrinterError {
    /// What the cashier is told, and what to do, in English.
    public var englishSentence: String {
        switch self {
        case .address(let text):
            "\(text.echoed) is not a printer; write file:/PATH, /dev/DEVICE or tcp://HOST:9100."
        case .unreachable(let address, let reason):
            "The printer \(address.text.shown(limit: 80)) cannot be reached (\(reason)); check its cable and power."
        case .wrongKind(.file(let path)):
            "\(path.echoed) is not a file that receipts can be added to; name another file."
        case .wrongKind(let address):
            "\(address.text.echoed) is not a device; name the printer's own, such as /dev/usb/lp0."
        case .offline: "The printer is offline; press its feed button or switch it off and on, then print again."
        case .coverOpen: "The printer's cover is open; close it and print again."
        case .paperOut: "The printer has no paper; put a new roll in and print again."
        case .faulty: "The printer reports a fault; clear the paper path, switch it off and on, and print again."
        case .stuck: "The printer takes no more data; look for a jam and print again."
        case .interrupted(let reason):
            "The printer's connection broke off (\(reason)); a part may be printed. Check its cable and print again."
        case .notRecorded(let reason): "The receipt was not printed, because its print was not recorded: \(reason)"
        case .noAnswer(let address):
            "The printer \(address.text.shown(limit: 80)) does not answer; check its power and print again."
        }
    }

    /// What the cashier is told, and what to do, in Chinese.
    public var chineseSentence: String {
        switch self {
        case .address(let text): "\(text.echoed)不是打印机地址；请写 file:/路径、/dev/设备 或 tcp://主机:9100。"
        case .unreachable(let address, let reason):
            "无法连接打印机 \(address.text.shown(limit: 80))（\(reason)）；请检查线缆和电源。"
        case .wrongKind(.file(let path)): "\(path.echoed)不是可写入收据的文件；请改用其他文件。"
        case .wrongKind(let address): "\(address.text.echoed)不是设备；请写打印机的设备，例如 /dev/usb/lp0。"
        case .offline: "打印机离线；请按走纸键或重新开机后再打印。"
        case .coverOpen: "打印机上盖未合；请合上后再打印。"
        case .paperOut: "打印机缺纸；请换纸后再打印。"
        case .faulty: "打印机故障；请清理卡纸，重新开机后再打印。"
        case .stuck: "打印机不再接收数据；请检查是否卡纸后再打印。"
        case .interrupted(let reason): "打印机连接中断（\(reason)），可能只打印了一部分；请检查线缆后再打印。"
        case .notRecorded(let reason): "打印未能记录，没有打印收据（\(reason)）。"
        case .noAnswer(let address): "打印机 \(address.text.shown(limit: 80)) 没有应答；请检查电源后再打印。"
        }
    }
}

extension PrinterError: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { englishSentence }
}
