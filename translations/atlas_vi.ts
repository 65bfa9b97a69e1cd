<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Action</name>
    <message>
        <source>New: %1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>Undo adding %1</source>
        <translation>Hoàn tác việc thêm %1</translation>
    </message>
    <message>
        <source>Redo adding %1</source>
        <translation>Làm lại việc thêm %1</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Undo edit of %1</source>
        <translation>Hoàn tác việc sửa %1</translation>
    </message>
    <message>
        <source>Redo edit of %1</source>
        <translation>Làm lại việc sửa %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>Undo deletion of %1</source>
        <translation>Hoàn tác việc xóa %1</translation>
    </message>
    <message>
        <source>Redo deletion of %1</source>
        <translation>Làm lại việc xóa %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>Undo import of %1</source>
        <translation>Hoàn tác việc nhập %1</translation>
    </message>
    <message>
        <source>Redo import of %1</source>
        <translation>Làm lại việc nhập %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Undo adding the sample data</source>
        <translation>Hoàn tác việc thêm dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Redo adding the sample data</source>
        <translation>Làm lại việc thêm dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Submission of %1</source>
        <translation>Nộp %1</translation>
    </message>
    <message>
        <source>Undo submission of %1</source>
        <translation>Hoàn tác việc nộp %1</translation>
    </message>
    <message>
        <source>Redo submission of %1</source>
        <translation>Làm lại việc nộp %1</translation>
    </message>
    <message>
        <source>Erasure of personal data</source>
        <translation>Xóa vĩnh viễn dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Undo erasure of personal data</source>
        <translation>Hoàn tác việc xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Redo erasure of personal data</source>
        <translation>Làm lại việc xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Gộp vào %1</translation>
    </message>
    <message>
        <source>Undo merge into %1</source>
        <translation>Hoàn tác việc gộp vào %1</translation>
    </message>
    <message>
        <source>Redo merge into %1</source>
        <translation>Làm lại việc gộp vào %1</translation>
    </message>
    <message>
        <source>Pasting of %1</source>
        <translation>Dán %1</translation>
    </message>
    <message>
        <source>Undo pasting of %1</source>
        <translation>Hoàn tác dán %1</translation>
    </message>
    <message>
        <source>Redo pasting of %1</source>
        <translation>Làm lại dán %1</translation>
    </message>
    <message>
        <source>Change of a field of %1</source>
        <translation>Thay đổi một trường của %1</translation>
    </message>
    <message>
        <source>Undo change of a field of %1</source>
        <translation>Hoàn tác thay đổi một trường của %1</translation>
    </message>
    <message>
        <source>Redo change of a field of %1</source>
        <translation>Làm lại thay đổi một trường của %1</translation>
    </message>
    <message>
        <source>Restoring of %1</source>
        <translation>Khôi phục %1</translation>
    </message>
    <message>
        <source>Undo restoring %1</source>
        <translation>Hoàn tác khôi phục %1</translation>
    </message>
    <message>
        <source>Redo restoring %1</source>
        <translation>Làm lại khôi phục %1</translation>
    </message>
    <message>
        <source>All of the day %1 taken back</source>
        <translation>Đã rút lại cả ngày %1</translation>
    </message>
    <message>
        <source>Undo taking back the day %1</source>
        <translation>Hoàn tác rút lại ngày %1</translation>
    </message>
    <message>
        <source>Redo taking back the day %1</source>
        <translation>Làm lại rút lại ngày %1</translation>
    </message>
</context>
<context>
    <name>AttachmentWish</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu một bản sao…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Mô tả…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Thay thế…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Xoá hẳn…</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… và %1 mục nữa.</translation>
    </message>
    <message>
        <source>Records: %1. Errors: %2. Warnings: %3. Drafts not saved: %4.</source>
        <translation>Bản ghi: %1. Lỗi: %2. Cảnh báo: %3. Bản nháp chưa lưu: %4.</translation>
    </message>
    <message>
        <source>The file is damaged. Work on from a copy made before, and keep this one.</source>
        <translation>Tệp bị hỏng. Hãy làm tiếp từ một bản sao trước đó và giữ lại tệp này.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
</context>
<context>
    <name>ColumnCondition</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (đến %2)</translation>
    </message>
</context>
<context>
    <name>CopyStudy</name>
    <message>
        <source>Copying to %1</source>
        <translation>Đang sao chép sang %1</translation>
    </message>
    <message>
        <source>The copy %1 is complete.</source>
        <translation>Bản sao %1 đã hoàn tất.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu một bản sao</translation>
    </message>
    <message>
        <source>Studies (*.ssestudy)</source>
        <translation>Nghiên cứu (*.ssestudy)</translation>
    </message>
    <message>
        <source> copy</source>
        <comment>end of a file name</comment>
        <translation> - bản sao</translation>
    </message>
    <message>
        <source>No copy was made: it would have replaced a study that somebody works on. Choose another name for the copy, or ask them to close it.</source>
        <translation>Chưa có bản sao nào được tạo: bản sao sẽ thay thế một nghiên cứu mà người khác đang làm việc. Hãy chọn tên khác cho bản sao, hoặc đề nghị họ đóng nghiên cứu đó.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard.</source>
        <translation>Chuyển phần đã chọn vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard.</source>
        <translation>Sao chép phần đã chọn vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Insert what the clipboard holds.</source>
        <translation>Chèn nội dung của bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn tất &amp;cả</translation>
    </message>
    <message>
        <source>Select everything in the field or table.</source>
        <translation>Chọn mọi thứ trong ô hoặc bảng.</translation>
    </message>
    <message>
        <source>Click into a field or a table first.</source>
        <translation>Trước hết hãy nhấp vào một ô hoặc bảng.</translation>
    </message>
    <message>
        <source>Something is still under way; wait for it or stop it.</source>
        <translation>Có việc đang chạy; hãy chờ hoặc dừng việc đó.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Take back the last step; it also works after reopening.</source>
        <translation>Quay lại bước vừa làm; dùng được cả sau khi mở lại tệp.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Repeat the step that was taken back.</source>
        <translation>Làm lại bước vừa hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Lịch &amp;sử…</translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation>Ai đã thay đổi gì, vào lúc nào.</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Trước hết hãy mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Cài đặ&amp;t…</translation>
    </message>
    <message>
        <source>Language, look, your name and team.</source>
        <translation>Ngôn ngữ, giao diện, tên và nhóm của bạn.</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Sao chép chi tiết</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The study itself is unchanged.</source>
        <translation>Nghiên cứu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Chưa có gì được nhập.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Đã dừng theo yêu cầu của bạn.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Bạn có thể bắt đầu lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <translation>Không tìm thấy “{path}”.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>Hãy kiểm tra xem tệp có bị chuyển chỗ hay đổi tên không, và ổ đĩa đã được kết nối chưa.</translation>
    </message>
    <message>
        <source>“{path}” could not be read ({detail}).</source>
        <translation>Không đọc được “{path}” ({detail}).</translation>
    </message>
    <message>
        <source>Check that you may open the file and that its drive is connected.</source>
        <translation>Hãy kiểm tra quyền mở tệp và kết nối của ổ đĩa.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({detail}).</source>
        <translation>Không ghi được “{path}” ({detail}).</translation>
    </message>
    <message>
        <source>What was there before is untouched.</source>
        <translation>Những gì có từ trước vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Hãy chọn thư mục khác, hoặc đóng chương trình đang mở tệp này.</translation>
    </message>
    <message>
        <source>There is already a file “{path}”.</source>
        <translation>Đã có tệp “{path}”.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Tệp đó không bị ghi đè.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away first.</source>
        <translation>Hãy chọn tên khác, hoặc chuyển tệp cũ đi chỗ khác trước.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full.</source>
        <translation>Ổ đĩa chứa “{path}” đã đầy.</translation>
    </message>
    <message>
        <source>Everything saved before is safe; the last step was not written.</source>
        <translation>Mọi thứ đã lưu trước đó đều an toàn; bước cuối chưa được ghi.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>“{path}” is not an SSE Atlas study.</source>
        <translation>“{path}” không phải là một nghiên cứu của SSE Atlas.</translation>
    </message>
    <message>
        <source>Choose a file ending in .ssestudy; to bring in a table, use Data ▸ Import.</source>
        <translation>Hãy chọn tệp có đuôi .ssestudy; để đưa một bảng vào, dùng Dữ liệu ▸ Nhập.</translation>
    </message>
    <message>
        <source>The study “{path}” is damaged ({detail}).</source>
        <translation>Nghiên cứu “{path}” bị hỏng ({detail}).</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Tệp được giữ nguyên hiện trạng.</translation>
    </message>
    <message>
        <source>Make a copy of it, then go back to a snapshot or a backup.</source>
        <translation>Hãy sao chép tệp, sau đó quay về một bản chụp hoặc bản sao lưu.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer SSE Atlas (format {file_version}, this one reads up to {program_version}).</source>
        <translation>“{path}” được tạo bởi bản SSE Atlas mới hơn (định dạng {file_version}; bản này đọc được đến {program_version}).</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Hãy cài bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>“{path}” is open elsewhere, by {holder} on {host}.</source>
        <translation>“{path}” đang được mở ở nơi khác, bởi {holder} trên {host}.</translation>
    </message>
    <message>
        <source>Ask them to close it, or open it for reading only.</source>
        <translation>Hãy đề nghị họ đóng lại, hoặc mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>“{path}” can only be read.</source>
        <translation>“{path}” chỉ đọc được.</translation>
    </message>
    <message>
        <source>To work on it, save a copy in a folder where you may write.</source>
        <translation>Để làm việc với tệp, hãy lưu một bản sao vào thư mục bạn có quyền ghi.</translation>
    </message>
    <message>
        <source>“{path}” contains “{object}”, which SSE Atlas never makes and could run unwanted commands.</source>
        <translation>“{path}” chứa “{object}”, thứ mà SSE Atlas không bao giờ tạo ra và có thể chạy lệnh ngoài ý muốn.</translation>
    </message>
    <message>
        <source>The file was not opened and is unchanged.</source>
        <translation>Tệp không được mở và vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the original study.</source>
        <translation>Hãy hỏi người gửi để lấy tệp nghiên cứu gốc.</translation>
    </message>
    <message>
        <source>“{object}” in “{path}” is not built as the study itself declares.</source>
        <translation>“{object}” trong “{path}” không đúng với cấu trúc mà chính nghiên cứu khai báo.</translation>
    </message>
    <message>
        <source>Another program has changed it: go back to a snapshot or a backup.</source>
        <translation>Một chương trình khác đã sửa tệp: hãy quay về một bản chụp hoặc bản sao lưu.</translation>
    </message>
    <message>
        <source>The study file did not accept this step ({detail}).</source>
        <translation>Tệp nghiên cứu không chấp nhận bước này ({detail}).</translation>
    </message>
    <message>
        <source>The step was taken back as a whole; everything saved before is safe.</source>
        <translation>Toàn bộ bước này đã được rút lại; mọi thứ đã lưu trước đó đều an toàn.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, copy the details and report them.</source>
        <translation>Hãy thử lại; nếu gặp lại, hãy sao chép chi tiết và báo cho chúng tôi.</translation>
    </message>
    <message>
        <source>Another program, or an import, is writing to the study.</source>
        <translation>Một chương trình khác, hoặc việc nhập dữ liệu, đang ghi vào nghiên cứu.</translation>
    </message>
    <message>
        <source>Your change is kept as a draft.</source>
        <translation>Thay đổi của bạn được giữ làm bản nháp.</translation>
    </message>
    <message>
        <source>Wait a moment and save again.</source>
        <translation>Hãy chờ một chút rồi lưu lại.</translation>
    </message>
    <message>
        <source>This record is no longer in the study.</source>
        <translation>Bản ghi này không còn trong nghiên cứu.</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the history, or undo the deletion.</source>
        <translation>Có thể bản ghi đã bị xóa: hãy xem lịch sử hoặc hoàn tác việc xóa.</translation>
    </message>
    <message>
        <source>Someone has changed this record since you opened it.</source>
        <translation>Có người đã sửa bản ghi này sau khi bạn mở.</translation>
    </message>
    <message>
        <source>Their version is in the study; yours is kept as a draft.</source>
        <translation>Bản của họ nằm trong nghiên cứu; bản của bạn được giữ làm bản nháp.</translation>
    </message>
    <message>
        <source>Compare the two and save the one you want.</source>
        <translation>Hãy so sánh hai bản và lưu bản bạn muốn.</translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be stored: {problem}</source>
        <translation>Trường “{field}” chứa giá trị không lưu được: {problem}</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Những gì bạn đã gõ được giữ làm bản nháp.</translation>
    </message>
    <message>
        <source>Correct the marked field and save again.</source>
        <translation>Hãy sửa trường được đánh dấu rồi lưu lại.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Không có gì để hoàn tác hay làm lại.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Bạn cứ làm việc tiếp.</translation>
    </message>
    <message>
        <source>“{action}” cannot be undone: a later change touches the same fields.</source>
        <translation>Không thể hoàn tác “{action}”: một thay đổi sau đó đụng đến cùng các trường.</translation>
    </message>
    <message>
        <source>Open the record&apos;s history and set the value you want.</source>
        <translation>Hãy mở lịch sử của bản ghi và đặt giá trị bạn muốn.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Bảng trống.</translation>
    </message>
    <message>
        <source>Check that you chose the right file and that it was saved with its rows.</source>
        <translation>Hãy kiểm tra xem đã chọn đúng tệp chưa và tệp có được lưu kèm các dòng không.</translation>
    </message>
    <message>
        <source>The first row of the table has no column names.</source>
        <translation>Dòng đầu của bảng không có tên cột.</translation>
    </message>
    <message>
        <source>Put one name over each column, save the file and import it again.</source>
        <translation>Hãy đặt tên cho từng cột, lưu tệp rồi nhập lại.</translation>
    </message>
    <message>
        <source>Row {row} holds characters that cannot be read ({detail}).</source>
        <translation>Dòng {row} có ký tự không đọc được ({detail}).</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8” and import it again.</source>
        <translation>Hãy lưu bảng dưới dạng “CSV UTF-8” rồi nhập lại.</translation>
    </message>
    <message>
        <source>The cell in row {row}, column {column} is larger than {limit} bytes.</source>
        <translation>Ô ở dòng {row}, cột {column} lớn hơn {limit} byte.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the text.</source>
        <translation>Hãy tìm dấu ngoặc kép chưa đóng, hoặc rút ngắn văn bản.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>Bảng có hơn {limit} cột.</translation>
    </message>
    <message>
        <source>Remove the columns that are not needed, or choose another separator.</source>
        <translation>Hãy bỏ các cột không cần, hoặc chọn dấu phân cách khác.</translation>
    </message>
    <message>
        <source>The table breaks off at row {row} ({detail}).</source>
        <translation>Bảng bị đứt đoạn ở dòng {row} ({detail}).</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, repair that row and import it again.</source>
        <translation>Hãy mở bằng bảng tính, sửa dòng đó rồi nhập lại.</translation>
    </message>
    <message>
        <source>The import plan cannot be used ({detail}).</source>
        <translation>Không dùng được kế hoạch nhập ({detail}).</translation>
    </message>
    <message>
        <source>Correct the plan, or choose another one.</source>
        <translation>Hãy sửa kế hoạch, hoặc chọn kế hoạch khác.</translation>
    </message>
    <message>
        <source>No import plan knows a table with these columns: {header}</source>
        <translation>Không có kế hoạch nhập nào biết bảng với các cột này: {header}</translation>
    </message>
    <message>
        <source>Give a plan that says which column is which.</source>
        <translation>Hãy đưa ra một kế hoạch nói rõ cột nào là gì.</translation>
    </message>
    <message>
        <source>The study has no country “{country}”.</source>
        <translation>Nghiên cứu không có quốc gia “{country}”.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, such as VN for Viet Nam.</source>
        <translation>Hãy dùng hai chữ cái theo ISO 3166, như VN cho Việt Nam.</translation>
    </message>
    <message>
        <source>There is no figure “{figure}”.</source>
        <translation>Không có hình “{figure}”.</translation>
    </message>
    <message>
        <source>Choose one from the list: “sse-atlas figure --list” prints it.</source>
        <translation>Hãy chọn trong danh sách: “sse-atlas figure --list” sẽ in ra.</translation>
    </message>
    <message>
        <source>There is no translation into “{language}”.</source>
        <translation>Không có bản dịch sang “{language}”.</translation>
    </message>
    <message>
        <source>Choose English (en) or another language offered.</source>
        <translation>Hãy chọn tiếng Anh (en) hoặc ngôn ngữ khác được cung cấp.</translation>
    </message>
    <message>
        <source>“{path}” has an ending that stands for no known format.</source>
        <translation>Đuôi tệp của “{path}” không ứng với định dạng nào đã biết.</translation>
    </message>
    <message>
        <source>Use one of the endings offered.</source>
        <translation>Hãy dùng một trong các đuôi tệp được cung cấp.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({detail}).</source>
        <translation>Không tạo được tệp PDF ({detail}).</translation>
    </message>
    <message>
        <source>A value given does not fit here ({detail}).</source>
        <translation>Giá trị đưa vào không phù hợp ({detail}).</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>“{path}” holds no references in RIS, BibTeX or CSL-JSON, or is larger than {limit} MB.</source>
        <translation>“{path}” không chứa tài liệu tham khảo ở dạng RIS, BibTeX hay CSL-JSON, hoặc lớn hơn {limit} MB.</translation>
    </message>
    <message>
        <source>Export the references again in one of these three formats.</source>
        <translation>Hãy xuất lại danh mục tài liệu tham khảo ở một trong ba dạng này.</translation>
    </message>
    <message>
        <source>Another record of this study has this value already ({field}).</source>
        <translation>Một bản ghi khác của nghiên cứu này đã có giá trị này ({field}).</translation>
    </message>
    <message>
        <source>Change it, or open the other record instead.</source>
        <translation>Hãy sửa giá trị, hoặc mở bản ghi kia.</translation>
    </message>
    <message>
        <source>An approved recommendation keeps its number, and its level with it.</source>
        <translation>Khuyến nghị đã phê duyệt giữ nguyên số và cấp của nó.</translation>
    </message>
    <message>
        <source>Return it for revision first, or write a new one at the other level.</source>
        <translation>Hãy trả lại để sửa trước, hoặc viết một khuyến nghị mới ở cấp kia.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, has responses and can only be read: what was asked must stay what the answers say.</source>
        <translation>“{title}”, phiên bản {version}, đã có câu trả lời nên chỉ được đọc: câu đã hỏi phải giữ đúng như khi được trả lời.</translation>
    </message>
    <message>
        <source>Duplicate the instrument, give it a new version, and change that.</source>
        <translation>Hãy nhân bản công cụ, đặt phiên bản mới, rồi sửa bản đó.</translation>
    </message>
    <message>
        <source>Who typed the record first cannot type it a second time.</source>
        <translation>Người nhập bản ghi lần đầu không thể nhập lần thứ hai.</translation>
    </message>
    <message>
        <source>Give the paper to somebody else; in a team of one the coordinator can allow the same person.</source>
        <translation>Hãy đưa phiếu cho người khác; nếu nhóm chỉ có một người, điều phối viên có thể cho phép cùng một người nhập.</translation>
    </message>
    <message>
        <source>Both records have figures for {year}, and they differ.</source>
        <translation>Cả hai bản ghi đều có số liệu năm {year} và các số liệu này khác nhau.</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Chưa có gì được gộp.</translation>
    </message>
    <message>
        <source>Make them agree in one of the two, or delete that year there, and merge again.</source>
        <translation>Hãy sửa cho khớp ở một trong hai bản ghi, hoặc xóa năm đó ở bản ghi ấy, rồi gộp lại.</translation>
    </message>
    <message>
        <source>The country study of this record is no longer in the file.</source>
        <translation>Nghiên cứu quốc gia của bản ghi này không còn trong tệp.</translation>
    </message>
    <message>
        <source>Undo the deletion of the study, or add the record to another one.</source>
        <translation>Hãy hoàn tác việc xóa nghiên cứu, hoặc thêm bản ghi vào một nghiên cứu khác.</translation>
    </message>
</context>
<context>
    <name>FigureCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>A study is being opened.</source>
        <translation>Đang mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Trước hết hãy mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Mở nghiên cứu</translation>
    </message>
    <message>
        <source>Studies (*.ssestudy)</source>
        <translation>Nghiên cứu (*.ssestudy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Nghiên cứu &amp;mới…</translation>
    </message>
    <message>
        <source>Begin the mapping of a country in a file of its own.</source>
        <translation>Bắt đầu lập bản đồ cho một quốc gia trong một tệp riêng.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>M&amp;ở…</translation>
    </message>
    <message>
        <source>Go on with a study from this computer.</source>
        <translation>Làm tiếp một nghiên cứu trên máy tính này.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>The studies opened last.</source>
        <translation>Các nghiên cứu mở gần đây nhất.</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple study</source>
        <translation>Mở nghiên cứu mẫ&amp;u</translation>
    </message>
    <message>
        <source>Viet Nam with real national figures: look around, change what you like.</source>
        <translation>Việt Nam với số liệu quốc gia thật: hãy xem thử và sửa tùy ý.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Lưu một &amp;bản sao…</translation>
    </message>
    <message>
        <source>The whole study in another file; you go on working in this one.</source>
        <translation>Toàn bộ nghiên cứu sang một tệp khác; bạn tiếp tục làm việc ở tệp này.</translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation>Đó&amp;ng nghiên cứu</translation>
    </message>
    <message>
        <source>Back to the start page.</source>
        <translation>Trở về trang bắt đầu.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>Close the study and the window.</source>
        <translation>Đóng nghiên cứu và cửa sổ.</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Đặt tên phiên bản này</translation>
    </message>
    <message>
        <source>&amp;Name, such as “After the workshop”:</source>
        <translation>&amp;Tên, ví dụ “Sau hội thảo”:</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>Đặt &amp;tên phiên bản này…</translation>
    </message>
    <message>
        <source>Keeps the study as it is now under a name, to come back to.</source>
        <translation>Giữ nghiên cứu như hiện nay dưới một tên, để có thể quay lại.</translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation>Nghiên cứu đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Các &amp;phiên bản…</translation>
    </message>
    <message>
        <source>The versions kept of this study, and the way back to one.</source>
        <translation>Các phiên bản đã giữ của nghiên cứu này và cách quay lại một phiên bản.</translation>
    </message>
    <message>
        <source>All changes are saved; the study as it is now is kept as “%1”.</source>
        <translation>Mọi thay đổi đã được lưu; nghiên cứu như hiện nay được giữ với tên “%1”.</translation>
    </message>
    <message>
        <source>Everything is saved as you work; this keeps what you are typing, and a version of the study to come back to.</source>
        <translation>Mọi thứ được lưu trong khi làm việc; lệnh này giữ cả phần đang gõ và một phiên bản của nghiên cứu để có thể quay lại.</translation>
    </message>
    <message>
        <source>%1 Everything else is saved; no version was kept.</source>
        <comment>after a sentence or several</comment>
        <translation>%1 Mọi thứ khác đã được lưu; không giữ lại phiên bản nào.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>no value</source>
        <translation>không có giá trị</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>không phải %1</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>giá trị bất kỳ</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>chứa “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen records</source>
        <translation>
            <numerusform>%Ln bản ghi đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>no value, for a reason</source>
        <translation>không có giá trị, có lý do</translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation>không có giá trị: %1</translation>
    </message>
    <message>
        <source>no value, no reason given</source>
        <translation>không có giá trị, không rõ lý do</translation>
    </message>
</context>
<context>
    <name>FormKeys</name>
    <message>
        <source>Next field</source>
        <translation>Trường tiếp theo</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>Trường trước</translation>
    </message>
    <message>
        <source>Save, and begin the next record</source>
        <translation>Lưu và bắt đầu bản ghi tiếp theo</translation>
    </message>
    <message>
        <source>Show the list of a choice; also F4</source>
        <translation>Mở danh sách lựa chọn; cũng dùng F4</translation>
    </message>
    <message>
        <source>Today’s date, or this year</source>
        <translation>Ngày hôm nay, hoặc năm nay</translation>
    </message>
    <message>
        <source>Say why a value is missing</source>
        <translation>Nêu lý do thiếu giá trị</translation>
    </message>
    <message>
        <source>Translate the text of this field</source>
        <translation>Dịch văn bản của trường này</translation>
    </message>
    <message>
        <source>Take back what was typed into the field; again: to the list</source>
        <translation>Bỏ nội dung vừa gõ vào trường; lần nữa: về danh sách</translation>
    </message>
    <message>
        <source>code or letters</source>
        <translation>mã hoặc chữ cái</translation>
    </message>
    <message>
        <source>Choose from a list by code or first letters</source>
        <translation>Chọn từ danh sách bằng mã hoặc các chữ cái đầu</translation>
    </message>
    <message>
        <source>2562</source>
        <translation>2562</translation>
    </message>
    <message>
        <source>A year of the Buddhist Era; kept as 2019</source>
        <translation>Năm Phật lịch; được lưu là 2019</translation>
    </message>
    <message>
        <source>20 6 2023</source>
        <translation>20 6 2023</translation>
    </message>
    <message>
        <source>A date; also with points, strokes or the year first</source>
        <translation>Ngày tháng; cũng có thể dùng dấu chấm, dấu gạch hoặc năm đứng trước</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;Giới thiệu %1</translation>
    </message>
    <message>
        <source>Version, licence, and the work of others inside.</source>
        <translation>Phiên bản, giấy phép và các thành phần được sử dụng.</translation>
    </message>
    <message>
        <source>Every key on one card, to look at, to print or to copy.</source>
        <translation>Mọi phím tắt trên một bảng, để xem, in hoặc sao chép.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… và %1 mục nữa.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Cột bị bỏ qua: %1.</translation>
    </message>
    <message>
        <source>Plan: %1. Encoding: %2. Separator: %3.</source>
        <translation>Kế hoạch: %1. Bảng mã: %2. Dấu phân cách: %3.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the names, and save the table as “CSV UTF-8” if they are wrong.</source>
        <translation>Bảng mã được đoán: hãy xem các tên, nếu sai thì lưu bảng dưới dạng “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Rows read: %1. Taken in: %2. Left out: %3. Problems: %4.</source>
        <translation>Số dòng đã đọc: %1. Nhận vào: %2. Bỏ qua: %3. Vấn đề: %4.</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <translation>%1 Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>the file holds several countries, name one with --country: %1</source>
        <translation>tệp chứa nhiều quốc gia, hãy nêu một quốc gia bằng --country: %1</translation>
    </message>
    <message>
        <source>Importing: %1 %</source>
        <translation>Đang nhập: %1 %</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>In a form</source>
        <translation>Trong biểu mẫu</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Nơi khác</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Phím tắt của %1</translation>
    </message>
    <message>
        <source>Everything can be done without the mouse. Alt and the underlined letter open a menu; Tab and Shift+Tab go from field to field.</source>
        <translation>Mọi việc đều làm được không cần chuột. Alt và chữ cái gạch chân mở trình đơn; Tab và Shift+Tab chuyển giữa các trường.</translation>
    </message>
</context>
<context>
    <name>LinkTitles</name>
    <message>
        <source>A person, erased on request</source>
        <translation>Một người, đã xóa theo yêu cầu</translation>
    </message>
</context>
<context>
    <name>LockedStudy</name>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Mở &amp;chỉ để đọc</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Phân tích</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Open a study first</source>
        <translation>Trước hết hãy mở một nghiên cứu</translation>
    </message>
    <message>
        <source>Recent study</source>
        <translation>Nghiên cứu gần đây</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation>Giao diện sáng hoặc tối</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Nhóm của bạn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Nghiên cứu gần đây</translation>
    </message>
</context>
<context>
    <name>PasteSource</name>
    <message>
        <source>What can be pasted here are rows of a table: copy cells in a spreadsheet, or text with tabs or commas between the values.</source>
        <translation>Ở đây có thể dán các dòng của một bảng: hãy sao chép các ô trong bảng tính, hoặc văn bản có dấu tab hay dấu phẩy giữa các giá trị.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture.</source>
        <translation>Bộ nhớ tạm đang chứa một hình ảnh.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Bộ nhớ tạm không chứa văn bản.</translation>
    </message>
</context>
<context>
    <name>PasteView</name>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Đóng mà không lưu</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>K&amp;hông cho tất cả</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The program has no translation into “%1”: its own sentences are in English.</source>
        <translation>Chương trình chưa có bản dịch sang “%1”: các câu của chương trình viết bằng tiếng Anh.</translation>
    </message>
    <message>
        <source>These fonts are missing, so others were used: %1. Install the package fonts-noto-core.</source>
        <translation>Thiếu các phông chữ này nên đã dùng phông khác: %1. Hãy cài gói fonts-noto-core.</translation>
    </message>
    <message>
        <source>Reading the study …</source>
        <translation>Đang đọc nghiên cứu …</translation>
    </message>
    <message>
        <source>Setting the report: %1 %</source>
        <translation>Đang dàn trang báo cáo: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pages</source>
        <translation>
            <numerusform>%1: %Ln trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningWork</name>
    <message>
        <source>“%1” is still under way.</source>
        <translation>“%1” vẫn đang chạy.</translation>
    </message>
    <message>
        <source>If you stop it, nothing of it is kept; everything saved before is safe.</source>
        <translation>Nếu bạn dừng, phần đang làm sẽ không được giữ; mọi thứ đã lưu trước đó đều an toàn.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Dừng và thoát</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>&amp;Stop and change the language</source>
        <translation>&amp;Dừng và đổi ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>SecondEntryForm</name>
    <message>
        <source>%1 without a name, entered as number %2</source>
        <translation>%1 không có tên, được nhập thứ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UnkeptTyping</name>
    <message>
        <source>Stay to put it right or to try again. If you close now, this is lost; everything saved or kept before is safe.</source>
        <translation>Hãy ở lại để sửa hoặc thử lại. Nếu đóng ngay, phần này sẽ mất; mọi thứ đã lưu hoặc đã giữ trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>Đón&amp;g và bỏ mất</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ở &amp;lại</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>&amp;Search and commands…</source>
        <translation>Tìm &amp;kiếm và lệnh…</translation>
    </message>
    <message>
        <source>Find a command or a page by its name.</source>
        <translation>Tìm lệnh hoặc trang theo tên.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Show the page you came from.</source>
        <translation>Hiện trang vừa rời khỏi.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Đây là trang đầu tiên.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến tới</translation>
    </message>
    <message>
        <source>Show the page you went back from.</source>
        <translation>Hiện trang trước khi quay lại.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Đây là trang cuối cùng.</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Khung &amp;sau</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window.</source>
        <translation>Chuyển bàn phím sang phần kế tiếp của cửa sổ.</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Khung t&amp;rước</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before.</source>
        <translation>Chuyển bàn phím về phần trước của cửa sổ.</translation>
    </message>
    <message>
        <source>Show or &amp;hide the pages</source>
        <translation>&amp;Hiện hoặc ẩn danh sách trang</translation>
    </message>
    <message>
        <source>Makes room for wide tables.</source>
        <translation>Nhường chỗ cho bảng rộng.</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lớn hơn</translation>
    </message>
    <message>
        <source>Larger text everywhere.</source>
        <translation>Chữ lớn hơn ở mọi nơi.</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Nhỏ hơn</translation>
    </message>
    <message>
        <source>Smaller text everywhere.</source>
        <translation>Chữ nhỏ hơn ở mọi nơi.</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>Cỡ chữ &amp;bình thường</translation>
    </message>
    <message>
        <source>The text size of the desktop.</source>
        <translation>Cỡ chữ của hệ thống.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::CountryBox</name>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
</context>
<context>
    <name>atlas::ui::FileStudySession</name>
    <message>
        <source>Opening %1</source>
        <translation>Đang mở %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Đang tạo %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>atlas::ui::TaskHead</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::ImportDialog</name>
    <message>
        <source>Choose a &amp;plan…</source>
        <translation>Chọn &amp;phương án…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Nhập sổ đăng ký</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Into the study of</source>
        <translation>Vào nghiên cứu của</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows will be taken in. Nothing is written yet.</source>
        <translation>Sẽ nhập %1 trên %2 dòng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were taken in. Undo takes all of them out again.</source>
        <translation>Đã nhập %1 trên %2 dòng. Lệnh Hoàn tác sẽ bỏ tất cả.</translation>
    </message>
    <message>
        <source>%1 rows are left out: they have no name, or more cells than the header.</source>
        <translation>%1 dòng bị bỏ qua: không có tên, hoặc nhiều ô hơn dòng tiêu đề.</translation>
    </message>
    <message>
        <source>Layout: %1. Encoding: %2.</source>
        <translation>Bố cục: %1. Bảng mã: %2.</translation>
    </message>
    <message>
        <source>The encoding is a guess: look whether the names are right.</source>
        <translation>Bảng mã chỉ là phỏng đoán: hãy xem tên có đúng không.</translation>
    </message>
    <message>
        <source>%1 values could not be understood; their fields stay empty with a reason.</source>
        <translation>Không hiểu được %1 giá trị; các trường đó để trống kèm lý do.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Đã dừng nhập. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Các cột bỏ qua: %1</translation>
    </message>
    <message>
        <source>%1: %2 rows taken in.</source>
        <translation>%1: đã nhập %2 dòng.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Reading the table; nothing is written.</source>
        <translation>Đang đọc bảng; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Choose an import plan</source>
        <translation>Chọn phương án nhập</translation>
    </message>
    <message>
        <source>Import plans (*.json)</source>
        <translation>Phương án nhập (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import a register…</source>
        <translation>&amp;Nhập sổ đăng ký…</translation>
    </message>
    <message>
        <source>Takes organisations in from a CSV file</source>
        <translation>Nhập các tổ chức từ tệp CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Bảng (*.csv *.tsv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Trước hết hãy mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>The study is open read-only.</source>
        <translation>Nghiên cứu đang mở ở chế độ chỉ đọc.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::SourceImportDialog</name>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Nhập nguồn tài liệu</translation>
    </message>
    <message>
        <source>References of the file</source>
        <translation>Các tài liệu trong tệp</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Into the study of</source>
        <translation>Vào nghiên cứu của</translation>
    </message>
    <message>
        <source>Selected rows (Space changes them):</source>
        <translation>Các dòng đã chọn (phím cách để đổi):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>Take the reference in as a new source</source>
        <translation>Nhận tài liệu này làm nguồn mới</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Bỏ qua</translation>
    </message>
    <message>
        <source>Leave the reference out</source>
        <translation>Không nhận tài liệu này</translation>
    </message>
    <message>
        <source>&amp;Fill empty fields</source>
        <translation>Điền ô t&amp;rống</translation>
    </message>
    <message>
        <source>Complete the source that is there; nothing filled in is changed</source>
        <translation>Bổ sung nguồn đã có; không sửa ô đã điền</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln vấn đề</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>%1 added, %2 filled, %3 skipped.</source>
        <comment>sources</comment>
        <translation>%1 thêm mới, %2 bổ sung, %3 bỏ qua.</translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Hoàn tác sẽ lấy lại tất cả.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Reading the file; nothing is written.</source>
        <translation>Đang đọc tệp; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Taking the sources in.</source>
        <translation>Đang nhận các nguồn.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Nhập %Ln nguồn</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no reference that can be read. The problems below say why.</source>
        <translation>Tệp không có tài liệu nào đọc được. Các vấn đề bên dưới cho biết lý do.</translation>
    </message>
    <message>
        <source>%1 references: %2 to add, %3 to fill in, %4 to skip. Nothing is written yet.</source>
        <translation>%1 tài liệu: %2 thêm mới, %3 bổ sung, %4 bỏ qua. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Import &amp;sources…</source>
        <translation>Nhập n&amp;guồn tài liệu…</translation>
    </message>
    <message>
        <source>Takes references in from RIS, BibTeX or CSL-JSON</source>
        <translation>Nhận tài liệu từ RIS, BibTeX hoặc CSL-JSON</translation>
    </message>
    <message>
        <source>References (*.ris *.bib *.json);;All files (*)</source>
        <translation>Tài liệu (*.ris *.bib *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Hãy mở một nghiên cứu trước.</translation>
    </message>
    <message>
        <source>The study is open read-only.</source>
        <translation>Nghiên cứu đang mở chỉ để đọc.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::exchange::SourcesModel</name>
    <message>
        <source>Repeats line %1 of the file</source>
        <translation>Lặp lại dòng %1 của tệp</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>cùng DOI</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>cùng tệp</translation>
    </message>
    <message>
        <source>same page</source>
        <translation>cùng trang</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>cùng tiêu đề</translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty field(s) could be filled</source>
        <translation>
            <numerusform>có thể điền %Ln ô trống</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fill</source>
        <translation>không có ô nào để điền</translation>
    </message>
    <message>
        <source>%1: “%2”; %3</source>
        <comment>what is the same, title, what could be filled</comment>
        <translation>%1: “%2”; %3</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>In this study</source>
        <translation>Trong nghiên cứu này</translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FigureCanvas</name>
    <message>
        <source>Click to list the records</source>
        <translation>Nhấp để liệt kê các bản ghi</translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FigureView</name>
    <message>
        <source>Save figure</source>
        <translation>Lưu hình</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Bản vẽ (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>Rows (*.csv)</source>
        <translation>Các dòng (*.csv)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Hiện dưới dạng bảng</translation>
    </message>
    <message>
        <source>Show the rows behind the figure (%1)</source>
        <translation>Hiện các dòng số liệu của hình (%1)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép ảnh</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép các dòng</translation>
    </message>
    <message>
        <source>Save figure as…</source>
        <translation>Lưu hình thành…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Lấy ra</translation>
    </message>
    <message>
        <source>Copy or save the figure</source>
        <translation>Sao chép hoặc lưu hình</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Chưa có gì để vẽ</translation>
    </message>
    <message>
        <source>No record holds the values of this figure. Add records or import a register, and the figure fills by itself; a filter may also be too narrow.</source>
        <translation>Chưa có bản ghi nào chứa giá trị của hình này. Hãy thêm bản ghi hoặc nhập một sổ đăng ký, hình sẽ tự hiện; cũng có thể bộ lọc quá hẹp.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FiguresCommands</name>
    <message>
        <source>Go to the figures first.</source>
        <translation>Hãy mở trang hình trước.</translation>
    </message>
    <message>
        <source>&amp;Refresh figure</source>
        <translation>&amp;Tính lại hình</translation>
    </message>
    <message>
        <source>Computes the figure again from the records</source>
        <translation>Tính lại hình từ các bản ghi</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>Hình &amp;sau</translation>
    </message>
    <message>
        <source>Shows the next figure of the catalogue</source>
        <translation>Hiện hình tiếp theo trong danh mục</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>Hình t&amp;rước</translation>
    </message>
    <message>
        <source>Shows the figure before</source>
        <translation>Hiện hình trước</translation>
    </message>
    <message>
        <source>&amp;Save figure as…</source>
        <translation>&amp;Lưu hình thành…</translation>
    </message>
    <message>
        <source>Writes the figure as SVG, PNG or CSV</source>
        <translation>Ghi hình dưới dạng SVG, PNG hoặc CSV</translation>
    </message>
</context>
<context>
    <name>atlas::ui::figures::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Danh mục hình</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>There is no figure to take away.</source>
        <translation>Không có hình nào để lấy.</translation>
    </message>
    <message>
        <source>Computing figure %1</source>
        <translation>Đang tính hình %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::quality::AgreementView</name>
    <message>
        <source>Cohen’s kappa says how far two people agree beyond chance: 1 is always, 0 no more than by chance. The weighted one counts 1 and 2 as closer than 0 and 2; what somebody did not know is not in it.</source>
        <translation>Hệ số kappa của Cohen cho biết hai người thống nhất hơn mức ngẫu nhiên đến đâu: 1 là luôn luôn, 0 là không hơn ngẫu nhiên. Hệ số có trọng số coi 1 và 2 gần nhau hơn 0 và 2; điều mà một người không biết thì không tính.</translation>
    </message>
    <message>
        <source>How far two people who screened the same entities agree</source>
        <translation>Hai người cùng sàng lọc một tổ chức thống nhất đến đâu</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Được đánh giá</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Cùng câu trả lời</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Weighted kappa</source>
        <translation>Kappa có trọng số</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>No entity was screened by two people yet</source>
        <translation>Chưa có tổ chức nào được hai người sàng lọc</translation>
    </message>
    <message>
        <source>A second assessment of the same entity by somebody else shows how far two agree.</source>
        <translation>Một người khác đánh giá lần thứ hai cùng một tổ chức sẽ cho thấy hai người thống nhất đến đâu.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::quality::QualityModel</name>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Không có tên</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sai ở đâu</translation>
    </message>
</context>
<context>
    <name>atlas::ui::quality::QualityPage</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Kiểm tra &amp;lại</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Lỗi và cảnh báo</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Chỉ lỗi</translation>
    </message>
    <message>
        <source>Warnings alone</source>
        <translation>Chỉ cảnh báo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Check all records and files anew (F5)</source>
        <translation>Kiểm tra lại mọi bản ghi và tệp (F5)</translation>
    </message>
    <message>
        <source>What is wrong with the study</source>
        <translation>Những gì sai trong nghiên cứu</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Screening by two</source>
        <translation>Hai người sàng lọc</translation>
    </message>
    <message>
        <source>Parts of the quality board</source>
        <translation>Các phần của bảng chất lượng</translation>
    </message>
    <message>
        <source>Checking the study</source>
        <translation>Đang kiểm tra nghiên cứu</translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Mọi loại bản ghi</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Go on from a version or a copy made before, and keep this one.</source>
        <translation>Tệp bị hỏng: %1. Hãy làm tiếp từ một phiên bản hoặc bản sao có từ trước, và giữ lại tệp này.</translation>
    </message>
    <message>
        <source>%1 and %2 in %3.</source>
        <comment>errors, warnings and records</comment>
        <translation>%1 và %2 trong %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed and not saved is not among them: %Ln draft(s).</source>
        <translation>
            <numerusform>Không tính những gì đã gõ mà chưa lưu: %Ln bản nháp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records were changed since; check again.</source>
        <translation>Từ lúc đó đã có bản ghi thay đổi; hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Hiện %1 trong %2</translation>
    </message>
    <message>
        <source>Checking records, links and attached files; nothing is written.</source>
        <translation>Đang kiểm tra bản ghi, liên kết và tệp đính kèm; không ghi gì cả.</translation>
    </message>
    <message>
        <source>This can take a while in a large study.</source>
        <translation>Với nghiên cứu lớn, việc này có thể mất một lúc.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Việc kiểm tra đã dừng.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Chưa kiểm tra gì</translation>
    </message>
    <message>
        <source>Check again to find what is wrong.</source>
        <translation>Hãy kiểm tra lại để tìm chỗ sai.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Không có gì sai</translation>
    </message>
    <message>
        <source>Every record keeps to the rules; every link and every file is there.</source>
        <translation>Mọi bản ghi đều đúng quy tắc; mọi liên kết và mọi tệp đều còn đủ.</translation>
    </message>
    <message>
        <source>That record is not there any more; check again.</source>
        <translation>Bản ghi đó không còn nữa; hãy kiểm tra lại.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::AttachmentDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>“%1” (%2) is attached to “%3”.</source>
        <translation>“%1” (%2) được đính kèm vào “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) (%1) are attached to “%2”.</source>
        <translation>
            <numerusform>%Ln tệp (%1) được đính kèm vào “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The study keeps a copy; the original stays where it is.</source>
        <translation>Nghiên cứu giữ một bản sao; bản gốc vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>What is larger than 200 MB is kept in a folder beside the study: take that folder along when you move the study.</source>
        <translation>Tệp lớn hơn 200 MB được giữ trong một thư mục cạnh nghiên cứu: hãy mang theo thư mục đó khi bạn di chuyển nghiên cứu.</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>Đính &amp;kèm</translation>
    </message>
    <message>
        <source>Describe the file</source>
        <translation>Mô tả tệp</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Chọn xem đây là gì</translation>
    </message>
    <message>
        <source>Say first what it is: a form or a picture of people is kept more closely than a public document.</source>
        <translation>Trước hết hãy cho biết đây là gì: một biểu mẫu hoặc ảnh có người được giữ kỹ hơn một tài liệu công khai.</translation>
    </message>
    <message>
        <source>A public document: copies may leave the study without consent.</source>
        <translation>Tài liệu công khai: bản sao có thể rời nghiên cứu mà không cần sự đồng ý.</translation>
    </message>
    <message>
        <source>A copy leaves the study only when consent covers “%1”. Tick nothing, and what the record says of consent counts.</source>
        <translation>Bản sao chỉ rời nghiên cứu khi sự đồng ý bao gồm “%1”. Nếu không đánh dấu gì, điều bản ghi nói về sự đồng ý sẽ được áp dụng.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::AttachmentWork</name>
    <message>
        <source>“%1” is not in the folder beside the study any more.</source>
        <translation>“%1” không còn trong thư mục cạnh nghiên cứu nữa.</translation>
    </message>
    <message>
        <source>The record of it is untouched. Put the folder “%1” back beside the study, or attach the file again with Replace.</source>
        <translation>Bản ghi về nó vẫn nguyên vẹn. Hãy đặt lại thư mục “%1” cạnh nghiên cứu, hoặc đính kèm lại tệp bằng Thay thế.</translation>
    </message>
    <message>
        <source>The bytes of “%1” are missing or damaged.</source>
        <translation>Nội dung của “%1” bị thiếu hoặc hỏng.</translation>
    </message>
    <message>
        <source>The rest of the study is untouched. Attach the file again with Replace, or go back to a version that has it.</source>
        <translation>Phần còn lại của nghiên cứu vẫn nguyên vẹn. Hãy đính kèm lại tệp bằng Thay thế, hoặc quay về một phiên bản có tệp đó.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file.</source>
        <translation>“%1” không phải là tệp thông thường.</translation>
    </message>
    <message>
        <source>Nothing was attached. Choose files, not folders; to keep a folder, attach the files in it.</source>
        <translation>Chưa đính kèm gì. Hãy chọn tệp, không chọn thư mục; để giữ một thư mục, hãy đính kèm các tệp trong đó.</translation>
    </message>
    <message>
        <source>This record has to be saved first, and cannot be.</source>
        <translation>Bản ghi này phải được lưu trước, nhưng chưa thể lưu.</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Đang đính kèm %1</translation>
    </message>
    <message numerus="yes">
        <source>Attaching %Ln file(s)</source>
        <translation>
            <numerusform>Đang đính kèm %Ln tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached.</source>
        <translation>
            <numerusform>Đã đính kèm %Ln tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not opened from here.</source>
        <translation>“%1” không được mở từ đây.</translation>
    </message>
    <message>
        <source>It is no document, picture or recording that is only looked at: opening it could run a program. Save a copy if you know where it comes from.</source>
        <translation>Đây không phải tài liệu, ảnh hay bản ghi chỉ để xem: mở nó có thể chạy một chương trình. Hãy lưu một bản sao nếu bạn biết nó từ đâu đến.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Đang mở %1</translation>
    </message>
    <message>
        <source>No program on this computer shows “%1”.</source>
        <translation>Không có chương trình nào trên máy này mở được “%1”.</translation>
    </message>
    <message>
        <source>The file is safe in the study. Install a program for it, or save a copy.</source>
        <translation>Tệp vẫn an toàn trong nghiên cứu. Hãy cài một chương trình cho nó, hoặc lưu một bản sao.</translation>
    </message>
    <message>
        <source>The record says that no consent was obtained.</source>
        <translation>Bản ghi cho biết không có sự đồng ý.</translation>
    </message>
    <message>
        <source>Consent for “%1” is missing: neither the file nor its record says that it was given.</source>
        <translation>Thiếu sự đồng ý cho “%1”: cả tệp lẫn bản ghi của nó đều không cho biết đã có.</translation>
    </message>
    <message>
        <source>Nobody has said yet what it is, and consent for “%1” is missing.</source>
        <translation>Chưa ai cho biết đây là gì, và thiếu sự đồng ý cho “%1”.</translation>
    </message>
    <message>
        <source>No copy of “%1” may leave the study.</source>
        <translation>Không bản sao nào của “%1” được rời nghiên cứu.</translation>
    </message>
    <message>
        <source>You can open it here. If consent was given, say so under Describe.</source>
        <translation>Bạn có thể mở nó ở đây. Nếu đã có sự đồng ý, hãy ghi trong phần Mô tả.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu một bản sao</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Đang lưu %1</translation>
    </message>
    <message>
        <source>The copy %1 is complete.</source>
        <translation>Bản sao %1 đã hoàn tất.</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Thay thế “%1”</translation>
    </message>
    <message>
        <source>Nothing was attached. Fill in or correct a field, then attach the files again.</source>
        <translation>Chưa đính kèm tệp nào. Hãy điền hoặc sửa một trường, rồi đính kèm lại các tệp.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::AttachmentsPane</name>
    <message>
        <source>Attach…</source>
        <translation>Đính kèm…</translation>
    </message>
    <message>
        <source>Attach a file to this record</source>
        <translation>Đính kèm một tệp vào bản ghi này</translation>
    </message>
    <message>
        <source>No files yet. Drop consent forms, photographs, scans or recordings here, or press Ctrl+Shift+A.</source>
        <translation>Chưa có tệp nào. Hãy thả phiếu đồng ý, ảnh, bản quét hoặc bản ghi âm vào đây, hoặc nhấn Ctrl+Shift+A.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Chưa cho biết</translation>
    </message>
    <message>
        <source>As the record says</source>
        <translation>Như bản ghi cho biết</translation>
    </message>
    <message>
        <source>%1, kept in the folder beside the study</source>
        <translation>%1, giữ trong thư mục cạnh nghiên cứu</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::CheckList</name>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ChoiceEditor</name>
    <message>
        <source>Go to this record</source>
        <translation>Đi đến bản ghi này</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Press Down to see what is.</source>
        <translation>“%1” không có trong danh sách. Nhấn phím xuống để xem danh sách.</translation>
    </message>
    <message>
        <source>Several go by the name “%1”. Press Down and choose one.</source>
        <translation>Có nhiều mục cùng tên “%1”. Nhấn phím xuống và chọn một mục.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ChoicesEditor</name>
    <message>
        <source>“%1” is not in the list. Press Down to see what is.</source>
        <translation>“%1” không có trong danh sách. Nhấn phím xuống để xem danh sách.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Bỏ ra: %1</translation>
    </message>
    <message>
        <source>Several go by the name “%1”. Press Down and choose one.</source>
        <translation>Có nhiều mục cùng tên “%1”. Nhấn phím xuống và chọn một mục.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>The &amp;usual columns</source>
        <translation>Các cột thông &amp;thường</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ColumnFilterDialog</name>
    <message>
        <source>&amp;Take this filter off</source>
        <translation>&amp;Bỏ bộ lọc này</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>T&amp;rường</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>&amp;Hiển thị bản ghi</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Lọc</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>đế&amp;n</translation>
    </message>
    <message>
        <source>Capital letters and accents make no difference.</source>
        <translation>Không phân biệt chữ hoa, chữ thường và dấu.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Văn bản</translation>
    </message>
    <message>
        <source>with one of these values</source>
        <translation>có một trong các giá trị này</translation>
    </message>
    <message>
        <source>from one value to another</source>
        <translation>từ giá trị này đến giá trị kia</translation>
    </message>
    <message>
        <source>that contain a text</source>
        <translation>có chứa văn bản</translation>
    </message>
    <message>
        <source>with any value</source>
        <translation>có giá trị bất kỳ</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>không có giá trị</translation>
    </message>
    <message>
        <source>without a value, for one of these reasons</source>
        <translation>không có giá trị, vì một trong các lý do này</translation>
    </message>
    <message>
        <source>without a value, and no reason given</source>
        <translation>không có giá trị và không rõ lý do</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>“%1” cannot be read here.</source>
        <translation>Không đọc được “%1” ở đây.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ConflictDialog</name>
    <message>
        <source>Two versions of this record</source>
        <translation>Hai phiên bản của bản ghi này</translation>
    </message>
    <message>
        <source>The record was changed in the study while you were typing. Mark in each line the value that should stand; nothing is written before you save.</source>
        <translation>Bản ghi đã bị thay đổi trong nghiên cứu khi bạn đang gõ. Ở mỗi dòng, hãy đánh dấu giá trị cần giữ; chưa ghi gì trước khi bạn lưu.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Bạn đã gõ</translation>
    </message>
    <message>
        <source>In the study now</source>
        <translation>Hiện có trong nghiên cứu</translation>
    </message>
    <message>
        <source>&amp;Save the marked values</source>
        <translation>&amp;Lưu các giá trị đã đánh dấu</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::CountEditor</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Type whole numbers, such as %1.</source>
        <translation>Hãy gõ số nguyên, ví dụ %1.</translation>
    </message>
    <message>
        <source>%1 of the total are in no part.</source>
        <translation>%1 trong tổng số không thuộc phần nào.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DiscrepanciesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of a part and which</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part and its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>thiếu: %1</translation>
    </message>
    <message>
        <source>%1 — changed since; now: %2</source>
        <translation>%1 — đã sửa từ đó; hiện nay: %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Lần nhập thứ nhất</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Lần nhập thứ hai</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntriesModel</name>
    <message>
        <source>%1, begun</source>
        <comment>state of a second entry</comment>
        <translation>%1, đã bắt đầu</translation>
    </message>
    <message>
        <source>%1 (may type it again)</source>
        <translation>%1 (được nhập lại)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation>Người nhập lần đầu</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation>Người nhập lại</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Cách chọn</translation>
    </message>
    <message>
        <source>one in %1, from number %2</source>
        <translation>cứ %1 lấy một, từ số %2</translation>
    </message>
    <message>
        <source>%1 at random, seed %2</source>
        <translation>ngẫu nhiên %1, hạt giống %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>được chọn tay</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntryErrors</name>
    <message>
        <source>Differences by field</source>
        <translation>Khác biệt theo trường</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Đã so sánh</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Chưa giải quyết</translation>
    </message>
    <message>
        <source>Errors by person</source>
        <translation>Lỗi theo người</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>No record was typed twice yet</source>
        <translation>Chưa có bản ghi nào được nhập hai lần</translation>
    </message>
    <message>
        <source>A rate needs something that it is a rate of.</source>
        <translation>Tỷ lệ cần có số để tính trên đó.</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo trường</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Theo người</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Lưu thành CSV…</translation>
    </message>
    <message>
        <source>Compared are fields that at least one of the two filled. An error is a difference that was settled with another value than the person&apos;s own.</source>
        <translation>Được so sánh là những trường mà ít nhất một trong hai người đã điền. Lỗi là chỗ khác nhau được giải quyết bằng giá trị khác với giá trị của người đó.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Lưu thành CSV</translation>
    </message>
    <message>
        <source>double entry.csv</source>
        <translation>nhap hai lan.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fields differ (%3), in %Ln record(s) typed twice.</source>
        <translation>
            <numerusform>%1 trong %2 trường khác nhau (%3), trong %Ln bản ghi được nhập hai lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them is/are not settled yet.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 Còn %Ln chỗ chưa được giải quyết.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a rate</comment>
        <translation>ít nhất %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntryList</name>
    <message>
        <source>&amp;Type again</source>
        <translation>&amp;Nhập lại</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Records for a second entry</source>
        <translation>Các bản ghi cần nhập lại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Type the record again from its paper (Enter)</source>
        <translation>Nhập lại bản ghi từ phiếu giấy (Enter)</translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation>Nghiên cứu đang được mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>It was typed again already.</source>
        <translation>Bản ghi này đã được nhập lại.</translation>
    </message>
    <message>
        <source>You typed this record first: somebody else has to type it again, without seeing the first entry. In a team of one the coordinator can allow the same person.</source>
        <translation>Bạn đã nhập bản ghi này lần đầu: người khác phải nhập lại mà không thấy lần nhập thứ nhất. Nếu nhóm chỉ có một người, điều phối viên có thể cho phép cùng một người nhập.</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Không cho cùng một người</translation>
    </message>
    <message>
        <source>Allow the &amp;same person</source>
        <translation>&amp;Cho phép cùng một người</translation>
    </message>
    <message>
        <source>No record waits for a second entry</source>
        <translation>Không có bản ghi nào chờ nhập lại</translation>
    </message>
    <message>
        <source>Choose first which records are to be typed again.</source>
        <translation>Trước hết hãy chọn những bản ghi cần nhập lại.</translation>
    </message>
    <message>
        <source>Take the paper of a record that waits</source>
        <translation>Hãy lấy phiếu của một bản ghi đang chờ</translation>
    </message>
    <message>
        <source>Enter opens an empty form for it. The first entry is not shown.</source>
        <translation>Enter mở biểu mẫu trống cho phiếu đó. Lần nhập thứ nhất không được hiển thị.</translation>
    </message>
    <message>
        <source>No second entry is wanted any more. Undo brings it back with what was typed (Ctrl+Delete)</source>
        <translation>Không cần nhập lần hai nữa. Hoàn tác sẽ đưa mục này trở lại cùng với những gì đã gõ (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntryPage</name>
    <message>
        <source>Choose records</source>
        <translation>Chọn bản ghi</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Lần nhập thứ hai</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Error rates</source>
        <translation>Tỷ lệ lỗi</translation>
    </message>
    <message>
        <source>Parts of double entry</source>
        <translation>Các phần của nhập hai lần</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait for a second entry. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln bản ghi chờ nhập lại. Hoàn tác sẽ lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading second entries</source>
        <translation>Đang đọc các lần nhập thứ hai</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a part and how many stand in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both entries agree.</source>
        <translation>Hai lần nhập trùng khớp.</translation>
    </message>
    <message>
        <source>The two entries differ; the differences are to be settled.</source>
        <translation>Hai lần nhập khác nhau; cần giải quyết những chỗ khác nhau.</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Nhập hai lần</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntrySample</name>
    <message>
        <source>A &amp;random share of</source>
        <translation>Tỷ lệ n&amp;gẫu nhiên</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Tất cả</translation>
    </message>
    <message>
        <source>The &amp;same person may type them again</source>
        <translation>&amp;Cùng một người được nhập lại</translation>
    </message>
    <message>
        <source>all in the country studies shown</source>
        <translation>tất cả trong các nghiên cứu quốc gia đang hiển thị</translation>
    </message>
    <message>
        <source>those listed in the table</source>
        <translation>những bản ghi đang liệt kê trong bảng</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln record(s) selected in the table</source>
        <translation>
            <numerusform>%Ln bản ghi được chọn trong bảng</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing records</source>
        <translation>Đang chọn bản ghi</translation>
    </message>
    <message>
        <source>There are no records of this kind yet.</source>
        <translation>Chưa có bản ghi nào thuộc loại này.</translation>
    </message>
    <message>
        <source>Draws %1 of %2 records.</source>
        <translation>Chọn %1 trong %2 bản ghi.</translation>
    </message>
    <message>
        <source>Draws %1 of %2 records; %3 more were drawn before and stay as they are.</source>
        <translation>Chọn %1 trong %2 bản ghi; %3 bản ghi khác đã được chọn trước đó và giữ nguyên.</translation>
    </message>
    <message>
        <source>Have them t&amp;yped again</source>
        <translation>&amp;Cho nhập lại</translation>
    </message>
    <message numerus="yes">
        <source>Have %Ln record(s) t&amp;yped again</source>
        <translation>
            <numerusform>&amp;Cho nhập lại %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 records can be drawn at once.</source>
        <translation>Mỗi lần chọn được nhiều nhất %1 bản ghi.</translation>
    </message>
    <message>
        <source>Marking records for a second entry</source>
        <translation>Đang đánh dấu bản ghi để nhập lại</translation>
    </message>
    <message>
        <source>Every how many records</source>
        <translation>Cứ bao nhiêu bản ghi</translation>
    </message>
    <message>
        <source>Number of the first record</source>
        <translation>Số thứ tự của bản ghi đầu tiên</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the records</source>
        <translation>Tỷ lệ bản ghi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>The same seed draws the same records again; it is kept with them</source>
        <translation>Cùng một hạt giống sẽ chọn lại đúng các bản ghi đó; hạt giống được lưu kèm</translation>
    </message>
    <message>
        <source>with seed</source>
        <translation>với hạt giống</translation>
    </message>
    <message>
        <source>Some records are typed a second time from their paper, by somebody who does not see the first entry. Where the two differ, one of them is wrong: that tells how often typing goes wrong, and in which fields.</source>
        <translation>Một số bản ghi được nhập lần thứ hai từ phiếu giấy, bởi người không thấy lần nhập thứ nhất. Chỗ nào hai lần khác nhau thì có một lần sai: nhờ đó biết việc nhập liệu sai bao nhiêu và ở những trường nào.</translation>
    </message>
    <message>
        <source>For a team of one. A second entry by the same person is no blind one: what they misread twice in the same way is not found.</source>
        <translation>Dành cho nhóm chỉ có một người. Cùng một người nhập lại thì không còn là nhập mù: chỗ đọc sai hai lần như nhau sẽ không được phát hiện.</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>&amp;Loại bản ghi</translation>
    </message>
    <message>
        <source>Dra&amp;w from</source>
        <translation>&amp;Chọn từ</translation>
    </message>
    <message>
        <source>&amp;Paper is known by</source>
        <translation>&amp;Nhận ra phiếu qua</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Những bản ghi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>The second typist sees this field alone; it is not compared</source>
        <translation>Người nhập lại chỉ thấy trường này; trường này không được so sánh</translation>
    </message>
    <message>
        <source>&amp;One in</source>
        <translation>&amp;Cứ</translation>
    </message>
    <message>
        <source>records in the order of entry, from number</source>
        <translation>bản ghi lấy một theo thứ tự nhập, từ số</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DoubleEntrySettle</name>
    <message>
        <source>&amp;1  Keep the first</source>
        <translation>&amp;1  Giữ lần thứ nhất</translation>
    </message>
    <message>
        <source>&amp;2  Take the second</source>
        <translation>&amp;2  Lấy lần thứ hai</translation>
    </message>
    <message>
        <source>&amp;3  Type another…</source>
        <translation>&amp;3  Nhập giá trị khác…</translation>
    </message>
    <message>
        <source>What the two entries have differently</source>
        <translation>Những chỗ hai lần nhập khác nhau</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>Không còn gì phải giải quyết</translation>
    </message>
    <message>
        <source>What two people typed differently stands here until somebody looks at the paper.</source>
        <translation>Những chỗ hai người nhập khác nhau nằm ở đây cho đến khi có người xem lại phiếu.</translation>
    </message>
    <message>
        <source>The record stays as it is (1)</source>
        <translation>Bản ghi giữ nguyên (1)</translation>
    </message>
    <message>
        <source>The record takes the value of the second entry (2)</source>
        <translation>Bản ghi lấy giá trị của lần nhập thứ hai (2)</translation>
    </message>
    <message>
        <source>Neither is right: type what stands on the paper (3)</source>
        <translation>Cả hai đều sai: nhập những gì ghi trên phiếu (3)</translation>
    </message>
    <message>
        <source>Look at the paper; each key settles one field and goes on. Undo takes it back.</source>
        <translation>Hãy xem phiếu; mỗi phím giải quyết một trường rồi đi tiếp. Hoàn tác sẽ lấy lại.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to settle.</source>
        <translation>
            <numerusform>%Ln chỗ khác nhau cần giải quyết.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) come after these.</source>
        <translation>
            <numerusform>%Ln bản ghi nữa sẽ đến sau những bản ghi này.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there to settle any more. What you typed was not written.</source>
        <translation>“%1” không còn ở đó để giải quyết nữa. Nội dung bạn vừa nhập chưa được ghi lại.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DraftOffer</name>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Giữ lại sau</translation>
    </message>
    <message>
        <source>“%1” was typed and not saved, last at %2.</source>
        <translation>“%1” đã gõ nhưng chưa lưu, lần cuối lúc %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were typed and not saved, the last at %1.</source>
        <translation>
            <numerusform>%Ln bản ghi đã gõ nhưng chưa lưu, lần cuối lúc %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New record without a name</source>
        <translation>Bản ghi mới chưa có tên</translation>
    </message>
    <message>
        <source>Discard all of them</source>
        <translation>Bỏ tất cả</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::DuplicatesPage</name>
    <message>
        <source>Search a&amp;gain</source>
        <translation>Tìm &amp;lại</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <translation>&amp;Giữ bản ghi kia</translation>
    </message>
    <message>
        <source>&amp;Same: merge</source>
        <translation>Là &amp;một: gộp</translation>
    </message>
    <message>
        <source>&amp;Different: do not ask again</source>
        <translation>&amp;Khác nhau: không hỏi lại</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Các tổ chức có thể là một</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>Hai bản ghi, từng trường một</translation>
    </message>
    <message>
        <source>Put both into one record: years, relations, evidence and every link go with it (Ctrl+Enter)</source>
        <translation>Gộp cả hai vào một bản ghi: các năm, quan hệ, bằng chứng và mọi liên kết đi theo (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>They are two; the decision is kept in the study (Ctrl+Delete)</source>
        <translation>Đó là hai tổ chức; quyết định được lưu trong nghiên cứu (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>The other record stays, and this one goes</source>
        <translation>Bản ghi kia ở lại, bản ghi này mất đi</translation>
    </message>
    <message>
        <source>Left and right choose whose value is kept.</source>
        <translation>Phím trái và phải chọn giá trị được giữ.</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Đang tìm bản trùng</translation>
    </message>
    <message>
        <source>Comparing registration numbers, names and places; nothing is written.</source>
        <translation>Đang so sánh số đăng ký, tên và địa điểm; chưa ghi gì.</translation>
    </message>
    <message>
        <source>This can take a while in a large study.</source>
        <translation>Với nghiên cứu lớn, việc này có thể mất một lúc.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Việc tìm đã dừng.</translation>
    </message>
    <message>
        <source>Nothing was searched yet</source>
        <translation>Chưa tìm gì</translation>
    </message>
    <message>
        <source>Search again to find entities entered twice.</source>
        <translation>Hãy tìm lại để thấy các tổ chức bị nhập hai lần.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be one and the same. You decide.</source>
        <translation>
            <numerusform>%Ln cặp có thể là một. Bạn quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates are left to decide</source>
        <translation>Không còn bản trùng nào cần quyết định</translation>
    </message>
    <message>
        <source>No two entities share a number, or a name in one place.</source>
        <translation>Không có hai tổ chức nào chung số, hoặc chung tên ở một nơi.</translation>
    </message>
    <message>
        <source>Merged: %1 parts and %2 links moved. Undo takes it back.</source>
        <translation>Đã gộp: chuyển %1 phần và %2 liên kết. Hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>Kept apart; this pair is not asked again. Undo takes it back.</source>
        <translation>Đã tách riêng; cặp này không hỏi lại. Hoàn tác sẽ lấy lại.</translation>
    </message>
    <message>
        <source>Duplicates of entities</source>
        <translation>Tổ chức bị trùng</translation>
    </message>
    <message>
        <source>The consent to publish the contact was taken out: it was not given for all that stands there now. Ask again before you mark it.</source>
        <translation>Sự đồng ý công bố thông tin liên hệ đã được gỡ bỏ: sự đồng ý đó không bao gồm tất cả những gì hiện có ở đây. Hãy hỏi lại trước khi đánh dấu.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::EraseDialog</name>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Everything that the study knows of “%1” is erased, on request of that person.</source>
        <translation>Mọi điều nghiên cứu biết về “%1” sẽ bị xóa theo yêu cầu của người đó.</translation>
    </message>
    <message>
        <source>The personal data of “%1” are erased; the rest of the record stays.</source>
        <translation>Dữ liệu cá nhân của “%1” sẽ bị xóa; phần còn lại của bản ghi được giữ.</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Điều gì mất và điều gì còn</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Đang tìm dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>Đang xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Removed from the study and from every version kept of it</source>
        <translation>Đã gỡ khỏi nghiên cứu và khỏi mọi phiên bản được giữ</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Sẽ mất</translation>
    </message>
    <message>
        <source>Nothing: the record holds no personal data.</source>
        <translation>Không có gì: bản ghi không chứa dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Sẽ còn</translation>
    </message>
    <message>
        <source>Copies of the study elsewhere, exports and printed reports are not reached.</source>
        <translation>Bản sao nghiên cứu ở nơi khác, bản xuất và báo cáo đã in không bị tác động.</translation>
    </message>
    <message>
        <source>This cannot be undone, and nothing done before it can be undone either. Copies of the study elsewhere, exports and printed reports are not reached.</source>
        <translation>Không thể hoàn tác việc này, và những gì làm trước đó cũng không hoàn tác được nữa. Bản sao nghiên cứu ở nơi khác, bản xuất và báo cáo đã in không bị tác động.</translation>
    </message>
    <message>
        <source>The personal data were erased.</source>
        <translation>Dữ liệu cá nhân đã bị xóa.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>kind of record, name: field</comment>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the record and its parts</source>
        <translation>
            <numerusform>%Ln giá trị của bản ghi và các phần của nó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier value(s) in the history</source>
        <translation>
            <numerusform>%Ln giá trị trước đây trong lịch sử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln translation(s)</source>
        <translation>
            <numerusform>%Ln bản dịch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) with unsaved typing</source>
        <translation>
            <numerusform>%Ln bản nháp chưa lưu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %Ln kept version(s)</source>
        <translation>
            <numerusform>Như vậy trong %Ln phiên bản được giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept version(s) that could not be read any more</source>
        <translation>
            <numerusform>%Ln phiên bản được giữ không còn đọc được</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the record and when, without any value</source>
        <translation>Ai đã sửa bản ghi và khi nào, không kèm giá trị</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that cite this one; they show “A person, erased on request”</source>
        <translation>
            <numerusform>%Ln bản ghi dẫn bản ghi này; chúng hiện “Một người, đã xóa theo yêu cầu”</numerusform>
        </translation>
    </message>
    <message>
        <source>The same name elsewhere, which may be somebody else&apos;s: %1. Look there yourself.</source>
        <translation>Cùng tên ở nơi khác, có thể là của người khác: %1. Hãy tự xem lại.</translation>
    </message>
    <message>
        <source>The file “%1” is erased, with all that the study knows of it.</source>
        <translation>Tệp “%1” bị xoá, cùng tất cả những gì nghiên cứu biết về nó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s), with title and history</source>
        <translation>
            <numerusform>%Ln tệp đính kèm, cùng tiêu đề và lịch sử</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached scans of public documents and copies of sources</source>
        <translation>Các bản quét tài liệu công khai và bản sao nguồn được đính kèm</translation>
    </message>
    <message>
        <source>On “%1” something is typed that is not saved yet, and that could bring back what is erased. Nothing was erased. Finish or take back what is typed there, then erase again.</source>
        <translation>Trên trang “%1” có nội dung đang nhập chưa lưu, có thể đưa trở lại những gì bị xóa. Chưa có gì bị xóa. Hãy hoàn tất hoặc hủy nội dung đang nhập ở đó, rồi xóa lại.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the titles of two pages</comment>
        <translation>”, “</translation>
    </message>
    <message>
        <source>The name in other records: %1</source>
        <translation>Tên trong các bản ghi khác: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldChangeDialog</name>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Change a field of %1 records</source>
        <translation>
            <numerusform>Thay đổi một trường của %1 bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>is given above</source>
        <translation>được nhập ở trên</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>thiếu: %1</translation>
    </message>
    <message>
        <source>nothing, and no reason is given</source>
        <translation>không có gì và không nêu lý do</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Trường</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>The &amp;value</source>
        <translation>&amp;Giá trị</translation>
    </message>
    <message>
        <source>Type the new value, or choose why it is missing.</source>
        <translation>Hãy nhập giá trị mới, hoặc chọn lý do thiếu.</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Đang xem sẽ thay đổi gì</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Đang thay đổi bản ghi</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không thay đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were changed. Undo takes it back.</source>
        <translation>
            <numerusform>Đã thay đổi %1 bản ghi. Hoàn tác sẽ trả lại như cũ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %1 records</source>
        <translation>
            <numerusform>T&amp;hay đổi %1 bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>không có giá trị</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records will change. Nothing is written yet.</source>
        <translation>
            <numerusform>%1 trong %2 bản ghi sẽ thay đổi. Chưa ghi gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Trước đó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 hold this already.</source>
        <translation>
            <numerusform>%1 bản ghi đã có giá trị này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %1 the field does not apply; they stay as they are.</source>
        <translation>
            <numerusform>Trường không áp dụng cho %1 bản ghi; chúng giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 other fields no longer apply then, and are emptied.</source>
        <translation>
            <numerusform>Ở %1 bản ghi, các trường khác sẽ không còn áp dụng và được để trống.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot hold it and stay as they are: %2</source>
        <translation>
            <numerusform>%1 bản ghi không thể chứa giá trị này và giữ nguyên: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The records belong to several country studies, and a link stays within one. Choose records of one study.</source>
        <translation>Các bản ghi thuộc nhiều nghiên cứu quốc gia, mà một liên kết chỉ nằm trong một nghiên cứu. Hãy chọn các bản ghi của một nghiên cứu.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldEditor</name>
    <message>
        <source>Choose below which number “%1” is.</source>
        <translation>Hãy chọn bên dưới xem “%1” là số nào.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldRow</name>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>việc làm</translation>
    </message>
    <message>
        <source>Needed before the record can be submitted.</source>
        <translation>Cần có trước khi nộp bản ghi.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Personal data: leaves the study only with consent.</source>
        <translation>Dữ liệu cá nhân: chỉ rời khỏi nghiên cứu khi có sự đồng ý.</translation>
    </message>
    <message>
        <source>Say why it is missing (F8)</source>
        <translation>Nêu lý do thiếu (F8)</translation>
    </message>
    <message>
        <source>Why “%1” is missing</source>
        <translation>Lý do thiếu “%1”</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Thiếu: %1</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>Rút lại lý do</translation>
    </message>
    <message>
        <source>Write this text in the other languages of the report (F7)</source>
        <translation>Viết văn bản này bằng các ngôn ngữ khác của báo cáo (F7)</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Dịch…</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Cũng có bằng %1</translation>
    </message>
    <message>
        <source>Translations of “%1”</source>
        <translation>Bản dịch của “%1”</translation>
    </message>
    <message>
        <source>Computed when the record is saved.</source>
        <translation>Được tính khi lưu bản ghi.</translation>
    </message>
    <message>
        <source>%1 repeats the value of the record before.</source>
        <translation>%1 lặp lại giá trị của bản ghi trước.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FieldsForm</name>
    <message>
        <source>There is no record before this one.</source>
        <translation>Không có bản ghi nào trước bản ghi này.</translation>
    </message>
    <message>
        <source>Only a new record is filled in this way.</source>
        <translation>Chỉ bản ghi mới mới được điền theo cách này.</translation>
    </message>
    <message>
        <source>No empty field can be repeated.</source>
        <translation>Không có trường trống nào có thể lặp lại.</translation>
    </message>
    <message>
        <source>Go to a field first.</source>
        <translation>Trước hết hãy chuyển đến một trường.</translation>
    </message>
    <message>
        <source>“%1” differs from record to record and is not repeated.</source>
        <translation>“%1” khác nhau ở từng bản ghi nên không được lặp lại.</translation>
    </message>
    <message>
        <source>“%1” is empty in the record before.</source>
        <translation>“%1” để trống trong bản ghi trước.</translation>
    </message>
    <message>
        <source>%1 repeats “%2”</source>
        <translation>%1 lặp lại “%2”</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::FilterBar</name>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>Bỏ &amp;tất cả bộ lọc</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Change this filter…</source>
        <translation>Thay đổ&amp;i bộ lọc này…</translation>
    </message>
    <message>
        <source>Show all records again instead of only: %1</source>
        <translation>Hiển thị lại tất cả bản ghi thay vì chỉ: %1</translation>
    </message>
    <message>
        <source>Take this filter off: %1</source>
        <translation>Bỏ bộ lọc này: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::HistoryPane</name>
    <message>
        <source>&amp;Put this value back</source>
        <translation>&amp;Trả lại giá trị này</translation>
    </message>
    <message>
        <source>&amp;Back to how it was then</source>
        <translation>Trở &amp;về như lúc đó</translation>
    </message>
    <message>
        <source>The field holds what stands under “From” again (Return)</source>
        <translation>Trường lại chứa giá trị ở cột “Từ” (Return)</translation>
    </message>
    <message>
        <source>The record and its parts are again as they were after the chosen step</source>
        <translation>Bản ghi và các phần của nó lại như sau bước đã chọn</translation>
    </message>
    <message>
        <source>Personal data were erased since; what stood here cannot be put back.</source>
        <translation>Dữ liệu cá nhân đã bị xóa sau đó; không thể trả lại những gì từng ở đây.</translation>
    </message>
    <message>
        <source>Another program changed the record since; it stays as it is.</source>
        <translation>Một chương trình khác đã sửa bản ghi sau đó; bản ghi giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::LineEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>NNNN-TT-NN</translation>
    </message>
    <message>
        <source>Type a whole number, such as %1.</source>
        <translation>Hãy gõ số nguyên, ví dụ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Type a number, such as %1, with at most %Ln decimals.</source>
        <translation>
            <numerusform>Hãy gõ một số, ví dụ %1, với nhiều nhất %Ln chữ số thập phân.</numerusform>
        </translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>đọc là %1</translation>
    </message>
    <message>
        <source>Type a year of four digits, such as 2019 or, in the Buddhist Era, 2562.</source>
        <translation>Hãy gõ năm gồm bốn chữ số, ví dụ 2019 hoặc 2562 theo Phật lịch.</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>là %1</translation>
    </message>
    <message>
        <source>Type a date as year, month, day: 2023-06-20.</source>
        <translation>Hãy gõ ngày theo thứ tự năm, tháng, ngày: 2023-06-20.</translation>
    </message>
    <message>
        <source>B.E. %1</source>
        <translation>PL %1</translation>
    </message>
    <message>
        <source>The calendar has no such day: check the day and the month.</source>
        <translation>Lịch không có ngày này: hãy kiểm tra ngày và tháng.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::MarkQuestion</name>
    <message>
        <source>Asked once for this country study; its form can change the answer.</source>
        <translation>Chỉ hỏi một lần cho nghiên cứu quốc gia này; có thể đổi câu trả lời trong biểu mẫu của nghiên cứu.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which number is meant?</source>
        <translation>“%1” có thể đọc theo hai cách. Ý là số nào?</translation>
    </message>
    <message>
        <source>Thousands: %1</source>
        <translation>Hàng nghìn: %1</translation>
    </message>
    <message>
        <source>Decimals: between %1 and %2</source>
        <translation>Phần thập phân: giữa %1 và %2</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PairComparison</name>
    <message>
        <source>%1, kept</source>
        <translation>%1, được giữ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Mất đi</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PairsModel</name>
    <message>
        <source>same number</source>
        <translation>cùng số</translation>
    </message>
    <message>
        <source>but another number</source>
        <translation>nhưng khác số</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>tên gần giống</translation>
    </message>
    <message>
        <source>same province</source>
        <translation>cùng tỉnh</translation>
    </message>
    <message>
        <source>%1 km apart</source>
        <translation>cách nhau %1 km</translation>
    </message>
    <message>
        <source>but %1 km apart</source>
        <translation>nhưng cách nhau %1 km</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>không rõ địa điểm</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Một bên</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Bên kia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PartsEditor</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Xóa: %1</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Hoàn tác sẽ lấy lại</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteColumns</name>
    <message>
        <source>Columns of the paste and their fields</source>
        <translation>Các cột được dán và trường của chúng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Field of %1</source>
        <translation>Trường của %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>bỏ qua</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteDialog</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Dò&amp;ng đầu là tên cột</translation>
    </message>
    <message>
        <source>Add these rows &amp;all the same</source>
        <translation>Vẫn thêm &amp;các dòng này</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Paste into: %1</source>
        <translation>Dán vào: %1</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Đang đọc bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Checking pasted rows</source>
        <translation>Đang kiểm tra các dòng được dán</translation>
    </message>
    <message>
        <source>Adding pasted rows</source>
        <translation>Đang thêm các dòng được dán</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were added. Undo takes all of them out again.</source>
        <translation>
            <numerusform>Đã thêm %1 bản ghi. Hoàn tác sẽ bỏ tất cả ra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Không ghi gì cả.</translation>
    </message>
    <message>
        <source>12.5 (point)</source>
        <translation>12.5 (dấu chấm)</translation>
    </message>
    <message>
        <source>12,5 (comma)</source>
        <translation>12,5 (dấu phẩy)</translation>
    </message>
    <message>
        <source>day first: 31/12/2023</source>
        <translation>ngày trước: 31/12/2023</translation>
    </message>
    <message>
        <source>month first: 12/31/2023</source>
        <translation>tháng trước: 12/31/2023</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>Số &amp;thập phân</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>N&amp;gày</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>N&amp;ghiên cứu</translation>
    </message>
    <message>
        <source>Rows that look like records already there</source>
        <translation>Các dòng giống bản ghi đã có</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>Các dòng đầu như sẽ được lưu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Unknown words (%1)</source>
        <translation>Từ chưa biết (%1)</translation>
    </message>
    <message>
        <source>Already there (%1)</source>
        <translation>Đã có (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Vấn đề (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows will be added. Nothing is written yet.</source>
        <translation>
            <numerusform>Sẽ thêm %1 trong %2 dòng. Chưa ghi gì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they have no name.</source>
        <translation>
            <numerusform>%1 dòng bị bỏ qua vì không có tên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because none of their cells fills a field.</source>
        <translation>
            <numerusform>%1 dòng bị bỏ qua vì không ô nào điền vào một trường.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are left out because they look like records already there.</source>
        <translation>
            <numerusform>%1 dòng bị bỏ qua vì giống bản ghi đã có.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %1 records</source>
        <translation>
            <numerusform>Thê&amp;m %1 bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard; nothing is written.</source>
        <translation>Đang đọc bộ nhớ tạm; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Adding the rows. Cancel takes out again what was added.</source>
        <translation>Đang thêm các dòng. Hủy sẽ bỏ ra những gì đã thêm.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells need a look; what cannot be stored stays in the note of its record, but for personal data.</source>
        <translation>
            <numerusform>%1 ô cần xem lại; những gì không lưu được sẽ nằm trong ghi chú của bản ghi, trừ dữ liệu cá nhân.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 columns are left out because they fill no field: %2.</source>
        <translation>
            <numerusform>%1 cột bị bỏ qua vì không điền vào trường nào: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PastePreviewModel</name>
    <message>
        <source>In the paste: %1. See the problems.</source>
        <translation>Trong phần dán: %1. Xem các vấn đề.</translation>
    </message>
    <message>
        <source>In the paste: %1</source>
        <translation>Trong phần dán: %1</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, bỏ qua</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteProblemsModel</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteTwinsModel</name>
    <message>
        <source>Row %1 of the paste</source>
        <translation>Dòng %1 của phần dán</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::PasteWords</name>
    <message>
        <source>Leave the field &amp;empty</source>
        <translation>Để trố&amp;ng trường</translation>
    </message>
    <message>
        <source>Words that are no codes</source>
        <translation>Các từ không phải là mã</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Có nghĩa là</translation>
    </message>
    <message>
        <source>The marked word &amp;stands for</source>
        <translation>Từ được chọn &amp;có nghĩa là</translation>
    </message>
    <message>
        <source>? (empty, the word goes into the note)</source>
        <translation>? (để trống, từ được đưa vào ghi chú)</translation>
    </message>
    <message>
        <source>nothing: empty, the word goes into the note</source>
        <translation>không gì cả: để trống, từ được đưa vào ghi chú</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save this record (Ctrl+Enter saves and begins the next)</source>
        <translation>Lưu bản ghi này (Ctrl+Enter để lưu và bắt đầu bản ghi tiếp theo)</translation>
    </message>
    <message>
        <source>&amp;Take back changes</source>
        <translation>&amp;Rút lại thay đổi</translation>
    </message>
    <message>
        <source>Back to what was last saved</source>
        <translation>Trở về bản lưu gần nhất</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft %1</source>
        <translation>Chưa lưu; giữ làm bản nháp lúc %1</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Bản ghi mới</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status and time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This record was changed in the study while you were typing.</source>
        <translation>Bản ghi này đã bị thay đổi trong nghiên cứu khi bạn đang gõ.</translation>
    </message>
    <message>
        <source>&amp;Compare both versions…</source>
        <translation>&amp;So sánh hai phiên bản…</translation>
    </message>
    <message>
        <source>S&amp;ubmit for review</source>
        <translation>&amp;Gửi để duyệt</translation>
    </message>
    <message>
        <source>Save, and say that the record is complete</source>
        <translation>Lưu và báo rằng bản ghi đã đầy đủ</translation>
    </message>
    <message>
        <source>The study was closed meanwhile.</source>
        <translation>Nghiên cứu đã được đóng trong lúc đó.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Hãy chọn một bản ghi trước.</translation>
    </message>
    <message>
        <source>&amp;Take these back</source>
        <translation>&amp;Lấy lại các câu này</translation>
    </message>
    <message>
        <source>SSE by national law: 1 was filled in for %1. Change what is not so; O3, G3 and D2 are asked all the same.</source>
        <translation>Thuộc SSE theo luật quốc gia: đã điền 1 cho %1. Hãy sửa chỗ không đúng; O3, G3 và D2 vẫn được hỏi.</translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation>Nghiên cứu chỉ mở để đọc.</translation>
    </message>
    <message>
        <source>Save or take back what you are typing first.</source>
        <translation>Hãy lưu hoặc bỏ những gì bạn đang gõ trước.</translation>
    </message>
    <message>
        <source>What you typed into “%1” is not in the study. %2</source>
        <translation>Nội dung bạn nhập vào “%1” chưa có trong nghiên cứu. %2</translation>
    </message>
    <message>
        <source>In “%1”, what you typed into “%2” cannot be read, and so cannot be kept.</source>
        <translation>Trong “%1”, nội dung bạn nhập vào “%2” không đọc được nên không giữ lại được.</translation>
    </message>
    <message>
        <source>Neither saved nor kept as a draft: stay here until it is</source>
        <translation>Chưa lưu và cũng chưa giữ làm bản nháp: hãy ở lại đây cho đến khi xong</translation>
    </message>
    <message>
        <source>Two versions of “%1”</source>
        <translation>Hai phiên bản của “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This record was deleted from the study after you had typed into it. What you typed stands here as a new record; it is in the study again once you save it.</source>
        <translation>Bản ghi này đã bị xóa khỏi nghiên cứu sau khi bạn nhập vào đó. Nội dung bạn nhập nằm ở đây như một bản ghi mới; nó sẽ có lại trong nghiên cứu khi bạn lưu.</translation>
    </message>
    <message>
        <source>Not saved: what stands in “%1” cannot be read.</source>
        <translation>Chưa lưu: không đọc được nội dung trong “%1”.</translation>
    </message>
    <message>
        <source>Nothing was typed yet, so nothing was saved.</source>
        <translation>Chưa nhập gì nên chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordHead</name>
    <message>
        <source>Country study</source>
        <translation>Nghiên cứu quốc gia</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Go to section</source>
        <translation>Đến phần</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordHistory</name>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Đã lấy lại</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Lịch sử của bản ghi này</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and team</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: why missing</source>
        <translation>%1: lý do thiếu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation>%1 bằng %2</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Đã xóa dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordList</name>
    <message>
        <source>Find by name</source>
        <translation>Tìm theo tên</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Chọn cột</translation>
    </message>
    <message>
        <source>%1, listing…</source>
        <translation>%1, đang liệt kê…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not saved</source>
        <translation>
            <numerusform>%Ln chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by a field</source>
        <translation>Lọc theo một trường</translation>
    </message>
    <message>
        <source>Filtered: not every record is shown.</source>
        <translation>Đang lọc: không hiển thị tất cả bản ghi.</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”…</source>
        <translation>&amp;Lọc theo “%1”…</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>Chọn &amp;cột…</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 records</source>
        <translation>
            <numerusform>%1 trong %2 bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. Nothing was copied.</source>
        <translation>Chỉ sao chép được nhiều nhất %1 dòng một lần. Chưa sao chép gì.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Chế độ xem đã lưu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln personal values were not copied: their records hold no consent to hand them on.</source>
        <translation>
            <numerusform>%Ln giá trị cá nhân không được sao chép: bản ghi của chúng không có sự đồng ý chuyển giao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Hiện tất cả bản ghi</translation>
    </message>
    <message>
        <source>No record fits the filters</source>
        <translation>Không có bản ghi nào khớp với bộ lọc</translation>
    </message>
    <message>
        <source>No record of this name</source>
        <translation>Không có bản ghi nào mang tên này</translation>
    </message>
    <message>
        <source>All records are shown again once the filters and the search are taken off.</source>
        <translation>Mọi bản ghi sẽ hiện lại khi bỏ bộ lọc và nội dung tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordTableModel</name>
    <message>
        <source>Listing records</source>
        <translation>Đang liệt kê bản ghi</translation>
    </message>
    <message>
        <source>Missing, no reason given</source>
        <translation>Thiếu, chưa nêu lý do</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Thiếu: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordsCommands</name>
    <message>
        <source>Go to a list of records first.</source>
        <translation>Trước hết hãy vào một danh sách bản ghi.</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>Bản ghi &amp;mới</translation>
    </message>
    <message>
        <source>Begin a new record in this list.</source>
        <translation>Bắt đầu một bản ghi mới trong danh sách này.</translation>
    </message>
    <message>
        <source>D&amp;uplicate record</source>
        <translation>&amp;Nhân đôi bản ghi</translation>
    </message>
    <message>
        <source>Begin a new record with the values of this one.</source>
        <translation>Bắt đầu một bản ghi mới với các giá trị của bản ghi này.</translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation>&amp;Xóa bản ghi</translation>
    </message>
    <message>
        <source>Delete the selected records; Undo brings them back.</source>
        <translation>Xóa các bản ghi đã chọn; lệnh Hoàn tác sẽ đưa chúng trở lại.</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>&amp;Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Find records by name, blind to case and accents.</source>
        <translation>Tìm bản ghi theo tên, không phân biệt chữ hoa và dấu.</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>Bản ghi t&amp;rước</translation>
    </message>
    <message>
        <source>Go one record up.</source>
        <translation>Lên một bản ghi.</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>Bản ghi &amp;sau</translation>
    </message>
    <message>
        <source>Go one record down.</source>
        <translation>Xuống một bản ghi.</translation>
    </message>
    <message>
        <source>&amp;Repeat value of the record before</source>
        <translation>&amp;Lặp lại giá trị của bản ghi trước</translation>
    </message>
    <message>
        <source>Put the value of the record before into this field.</source>
        <translation>Đưa giá trị của bản ghi trước vào trường này.</translation>
    </message>
    <message>
        <source>Repeat &amp;all that can be</source>
        <translation>Lặp lại &amp;tất cả những gì có thể</translation>
    </message>
    <message>
        <source>Fill every empty field of a new record whose value often stays the same.</source>
        <translation>Điền mọi trường trống của bản ghi mới mà giá trị thường không đổi.</translation>
    </message>
    <message>
        <source>Filter by a fie&amp;ld…</source>
        <translation>&amp;Lọc theo một trường…</translation>
    </message>
    <message>
        <source>Show only records with certain values in a field.</source>
        <translation>Chỉ hiển thị các bản ghi có giá trị nhất định trong một trường.</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>&amp;Bỏ tất cả bộ lọc</translation>
    </message>
    <message>
        <source>Show every record again.</source>
        <translation>Hiển thị lại mọi bản ghi.</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Thêm &amp;bằng chứng…</translation>
    </message>
    <message>
        <source>Cite a source, an interview, a statistic or a provision for this record.</source>
        <translation>Dẫn một nguồn, phỏng vấn, số liệu hoặc điều khoản cho bản ghi này.</translation>
    </message>
    <message>
        <source>What &amp;rests on this?</source>
        <translation>Điều gì dựa &amp;vào đây?</translation>
    </message>
    <message>
        <source>List the records that cite this one.</source>
        <translation>Liệt kê các bản ghi dẫn bản ghi này.</translation>
    </message>
    <message>
        <source>P&amp;aste records from a table…</source>
        <translation>D&amp;án bản ghi từ một bảng…</translation>
    </message>
    <message>
        <source>Shows what rows copied from a spreadsheet would become, then adds them.</source>
        <translation>Cho thấy các dòng sao chép từ bảng tính sẽ thành gì, rồi thêm chúng.</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>&amp;Lịch sử của bản ghi này</translation>
    </message>
    <message>
        <source>Who changed it, from what to what; put back what it was.</source>
        <translation>Ai đã sửa, từ gì thành gì; trả lại như cũ.</translation>
    </message>
    <message>
        <source>&amp;Erase personal data…</source>
        <translation>&amp;Xóa dữ liệu cá nhân…</translation>
    </message>
    <message>
        <source>Take out what the study knows of a person who asked for it, for good.</source>
        <translation>Gỡ vĩnh viễn những gì nghiên cứu biết về một người đã yêu cầu.</translation>
    </message>
    <message>
        <source>Change a field of the &amp;selected records…</source>
        <translation>Thay đổi một trường của các bản ghi đã &amp;chọn…</translation>
    </message>
    <message>
        <source>Gives one field of every selected record the same value, as one step.</source>
        <translation>Đặt cùng một giá trị cho một trường của mọi bản ghi đã chọn, trong một bước.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Chế độ &amp;xem đã lưu</translation>
    </message>
    <message>
        <source>Columns, order and filters kept under a name.</source>
        <translation>Cột, thứ tự và bộ lọc được lưu dưới một tên.</translation>
    </message>
    <message>
        <source>Have records t&amp;yped again…</source>
        <translation>Cho nhập &amp;lại bản ghi…</translation>
    </message>
    <message>
        <source>Draws from the listed or selected records those that somebody else types a second time.</source>
        <translation>Chọn trong các bản ghi được liệt kê hoặc được chọn những bản ghi để người khác nhập lần thứ hai.</translation>
    </message>
    <message>
        <source>A&amp;ttach files…</source>
        <translation>Đính kè&amp;m tệp…</translation>
    </message>
    <message>
        <source>Keep a consent form, a photograph, a scan or a recording with this record.</source>
        <translation>Giữ phiếu đồng ý, ảnh, bản quét hoặc bản ghi âm cùng bản ghi này.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RecordsPage</name>
    <message>
        <source>%1: nothing here yet</source>
        <translation>%1: chưa có gì</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Trước hết hãy mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation>Nghiên cứu đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Trước hết hãy chọn một bản ghi.</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Chưa lọc gì.</translation>
    </message>
    <message>
        <source>Evidence is given for findings, recommendations, contributions and other statements.</source>
        <translation>Bằng chứng được đưa ra cho phát hiện, khuyến nghị, đóng góp và các nhận định khác.</translation>
    </message>
    <message>
        <source>Save the record first.</source>
        <translation>Hãy lưu bản ghi trước.</translation>
    </message>
    <message>
        <source>Country studies are added one by one.</source>
        <translation>Nghiên cứu quốc gia được thêm từng cái một.</translation>
    </message>
    <message>
        <source>These records hold no personal data.</source>
        <translation>Các bản ghi này không chứa dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Save or take back what you are typing first.</source>
        <translation>Hãy lưu hoặc bỏ những gì bạn đang gõ trước.</translation>
    </message>
    <message>
        <source>At most %1 records can be changed at once.</source>
        <translation>Chỉ thay đổi được nhiều nhất %1 bản ghi một lần.</translation>
    </message>
    <message>
        <source>Add the first record by hand, paste rows from a spreadsheet, or import a register.</source>
        <translation>Hãy nhập bản ghi đầu tiên bằng tay, dán các dòng từ bảng tính, hoặc nhập một sổ đăng ký.</translation>
    </message>
    <message>
        <source>Add the first source by hand, paste rows from a spreadsheet, or import a bibliography.</source>
        <translation>Hãy nhập nguồn đầu tiên bằng tay, dán các dòng từ bảng tính, hoặc nhập một thư mục tài liệu.</translation>
    </message>
    <message>
        <source>Add the first record by hand, or paste rows from a spreadsheet.</source>
        <translation>Hãy nhập bản ghi đầu tiên bằng tay, hoặc dán các dòng từ bảng tính.</translation>
    </message>
    <message>
        <source>Records of this kind are not typed twice.</source>
        <translation>Bản ghi thuộc loại này không được nhập hai lần.</translation>
    </message>
    <message>
        <source>There are no records here.</source>
        <translation>Ở đây không có bản ghi nào.</translation>
    </message>
    <message>
        <source>Drop the files to attach them to this record.</source>
        <translation>Thả các tệp để đính kèm vào bản ghi này.</translation>
    </message>
    <message>
        <source>Records are being deleted.</source>
        <translation>Đang xóa các bản ghi.</translation>
    </message>
    <message>
        <source>At most %1 records can be deleted at once.</source>
        <translation>Mỗi lần chỉ xóa được tối đa %1 bản ghi.</translation>
    </message>
    <message>
        <source>Deleting records</source>
        <translation>Đang xóa các bản ghi</translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Đã dừng. Không có gì bị xóa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were deleted. Undo takes it back.</source>
        <translation>
            <numerusform>Đã xóa %1 bản ghi. Dùng Hoàn tác để lấy lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::RestsOnDialog</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Mở bản ghi</translation>
    </message>
    <message>
        <source>What rests on this source</source>
        <translation>Điều gì dựa vào nguồn này</translation>
    </message>
    <message>
        <source>What cites this record</source>
        <translation>Điều gì dẫn bản ghi này</translation>
    </message>
    <message>
        <source>Nothing rests on it yet</source>
        <translation>Chưa có gì dựa vào đây</translation>
    </message>
    <message>
        <source>Records that name it as their source, evidence or link are listed here.</source>
        <translation>Các bản ghi lấy nó làm nguồn, bằng chứng hoặc liên kết được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind and field, number of records</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 that its evidence supports</source>
        <translation>%1 được bằng chứng của nó ủng hộ</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::SecondEntryForm</name>
    <message>
        <source>Type what stands on the paper. The first entry is not shown.</source>
        <translation>Hãy nhập những gì ghi trên phiếu. Lần nhập thứ nhất không được hiển thị.</translation>
    </message>
    <message>
        <source>&amp;Submit second entry</source>
        <translation>&amp;Gửi lần nhập thứ hai</translation>
    </message>
    <message>
        <source>Compare with the first entry (Ctrl+Enter also begins the next)</source>
        <translation>So sánh với lần nhập thứ nhất (Ctrl+Enter còn mở phiếu tiếp theo)</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Bắt đầu lại</translation>
    </message>
    <message>
        <source>Forget what was typed here</source>
        <translation>Bỏ những gì đã nhập ở đây</translation>
    </message>
    <message>
        <source>What you typed is not kept yet: stay here until it is.</source>
        <translation>Nội dung bạn nhập chưa được giữ lại: hãy ở lại đây cho đến khi xong.</translation>
    </message>
    <message>
        <source>The second entry of “%1” is not in the study. %2</source>
        <translation>Lần nhập thứ hai của “%1” chưa có trong nghiên cứu. %2</translation>
    </message>
    <message>
        <source>In the second entry of “%1”, what you typed into “%2” cannot be read, and so cannot be kept.</source>
        <translation>Trong lần nhập thứ hai của “%1”, nội dung bạn nhập vào “%2” không đọc được nên không giữ lại được.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::SettleValueDialog</name>
    <message>
        <source>Type what stands on the paper</source>
        <translation>Nhập những gì ghi trên phiếu</translation>
    </message>
    <message>
        <source>&amp;Settle with this</source>
        <translation>&amp;Chốt giá trị này</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Type the value, or keep one of the two entries.</source>
        <translation>Hãy nhập giá trị, hoặc giữ một trong hai lần nhập.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::SuggestLine</name>
    <message>
        <source>Show the list (Down)</source>
        <translation>Hiện danh sách (phím xuống)</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::TranslationsDialog</name>
    <message>
        <source>Translations: %1</source>
        <translation>Bản dịch: %1</translation>
    </message>
    <message>
        <source>A report in one of these languages prints the translation.</source>
        <translation>Báo cáo bằng một trong các ngôn ngữ này sẽ in bản dịch.</translation>
    </message>
    <message>
        <source>&amp;Save translations</source>
        <translation>&amp;Lưu bản dịch</translation>
    </message>
</context>
<context>
    <name>atlas::ui::records::ViewsMenu</name>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>&amp;Lưu chế độ xem này thành…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu chế độ xem này</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Chưa lưu chế độ xem nào</translation>
    </message>
    <message>
        <source>Save &amp;changes to “%1”</source>
        <translation>Lưu thay đổi và&amp;o “%1”</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>Đổ&amp;i tên “%1”…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Đổi tên chế độ xem</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Xóa “%1”</translation>
    </message>
    <message>
        <source>&amp;Begin with “%1”</source>
        <translation>&amp;Bắt đầu với “%1”</translation>
    </message>
    <message>
        <source>Name, such as “Cooperatives without a province”:</source>
        <translation>Tên, chẳng hạn “Hợp tác xã chưa có tỉnh”:</translation>
    </message>
</context>
<context>
    <name>atlas::ui::report::ReportCommands</name>
    <message>
        <source>Go to the report first.</source>
        <translation>Hãy mở trang báo cáo trước.</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Xuất PDF…</translation>
    </message>
    <message>
        <source>Writes the report as it stands in the preview</source>
        <translation>Ghi báo cáo đúng như bản xem trước</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Trước hết hãy mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Lập lại</translation>
    </message>
    <message>
        <source>Makes the report again from the records</source>
        <translation>Lập lại báo cáo từ các bản ghi</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Trang lớn hơn</translation>
    </message>
    <message>
        <source>Shows the pages larger</source>
        <translation>Hiện trang lớn hơn</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Trang nhỏ hơn</translation>
    </message>
    <message>
        <source>Shows the pages smaller</source>
        <translation>Hiện trang nhỏ hơn</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Fits the pages to the window</source>
        <translation>Cho trang vừa với cửa sổ</translation>
    </message>
</context>
<context>
    <name>atlas::ui::report::ReportPage</name>
    <message>
        <source>Outline of the report</source>
        <translation>Dàn ý báo cáo</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang của báo cáo</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Ngôn ngữ báo cáo</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Quốc gia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Xuất PDF…</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Chưa có báo cáo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>To look at before printing, %Ln point(s): %1</source>
        <translation>
            <numerusform>Cần xem lại trước khi in, %Ln điểm: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Đang ghi báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pages</source>
        <translation>
            <numerusform>%1: %Ln trang</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Đã ghi báo cáo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Hiện trong &amp;thư mục</translation>
    </message>
</context>
<context>
    <name>atlas::ui::report::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Xem trước báo cáo</translation>
    </message>
    <message>
        <source>No pages yet.</source>
        <translation>Chưa có trang nào.</translation>
    </message>
    <message>
        <source>Page %1, %2 of %3: %4</source>
        <translation>Trang %1, %2 trong %3: %4</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::AboutDialog</name>
    <message>
        <source>window, drawing, PDF</source>
        <translation>cửa sổ, vẽ hình, PDF</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>the study file</source>
        <translation>tệp nghiên cứu</translation>
    </message>
    <message>
        <source>text of any script</source>
        <translation>văn bản mọi hệ chữ</translation>
    </message>
    <message>
        <source>words and sorting</source>
        <translation>từ ngữ và sắp xếp</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>encodings</source>
        <translation>bảng mã</translation>
    </message>
    <message>
        <source>chapter texts</source>
        <translation>văn bản các chương</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>lists and plans</source>
        <translation>danh mục và kế hoạch</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>xử lý lỗi</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>dòng lệnh</translation>
    </message>
    <message>
        <source>letters of the report</source>
        <translation>phông chữ của báo cáo</translation>
    </message>
    <message>
        <source>countries and regions</source>
        <translation>quốc gia và vùng</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Giới thiệu %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>A desktop application for national studies that map the social and solidarity economy.</source>
        <translation>Ứng dụng máy tính cho các nghiên cứu quốc gia lập bản đồ kinh tế xã hội và đoàn kết.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên (GPL-3.0-or-later). Không kèm theo bất kỳ bảo hành nào.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Chương trình được xây dựng trên các thành phần:</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Giới thiệu &amp;Qt</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::Banner</name>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu một bản sao…</translation>
    </message>
    <message>
        <source>This study is open for reading only. To work on it, save a copy.</source>
        <translation>Nghiên cứu này đang mở chỉ để đọc. Để làm việc, hãy lưu một bản sao.</translation>
    </message>
    <message>
        <source>Demonstration data: figures and names are for trying things out, not for citing.</source>
        <translation>Dữ liệu minh họa: số liệu và tên chỉ để dùng thử, không được trích dẫn.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Không có gì phù hợp. Hãy gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Tìm kiếm và lệnh</translation>
    </message>
    <message>
        <source>Type a command or the name of a page</source>
        <translation>Gõ một lệnh hoặc tên trang</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Kết quả phù hợp</translation>
    </message>
    <message>
        <source>Type the name of a record, a page or a command</source>
        <translation>Gõ tên bản ghi, trang hoặc lệnh</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::CountryChoice</name>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Gõ hoặc chọn</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::HistoryDialog</name>
    <message>
        <source>All steps</source>
        <translation>Mọi bước</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Bản ghi mới</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Take back this &amp;step</source>
        <translation>Rút lại &amp;bước này</translation>
    </message>
    <message>
        <source>Take back the whole &amp;day…</source>
        <translation>Rút lại cả &amp;ngày…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Find a record, a file or a person</source>
        <translation>Tìm bản ghi, tệp hoặc người</translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation>Những bước nào</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Các bước, mới nhất trước</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>Bước này đã đổi gì</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
    <message>
        <source>No step fits.</source>
        <translation>Không có bước nào phù hợp.</translation>
    </message>
    <message>
        <source>&amp;Bring back what was deleted</source>
        <translation>Đưa &amp;lại những gì đã xóa</translation>
    </message>
    <message>
        <source>No step fits. Try fewer letters.</source>
        <translation>Không có bước nào phù hợp. Hãy thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>Take back all of &amp;day %1…</source>
        <translation>Rút lại cả &amp;ngày %1…</translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <comment>kind and number</comment>
        <translation>%1: %2 bản ghi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Đã đưa lại</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Đã xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Reasons for missing values</source>
        <translation>Lý do thiếu giá trị</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation>%1 bằng %2</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Đang rút lại: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã rút lại: %1</translation>
    </message>
    <message>
        <source>There was nothing left to take back: %1</source>
        <translation>Không còn gì để rút lại: %1</translation>
    </message>
    <message>
        <source>Looking at the day</source>
        <translation>Đang xem ngày này</translation>
    </message>
    <message>
        <source>Take back everything done on %1?</source>
        <translation>Rút lại mọi việc đã làm ngày %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) and parts of records</source>
        <translation>
            <numerusform>%Ln bản ghi và phần của bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>Hoàn tác sẽ đưa lại tất cả.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: changed since</source>
        <translation>%1: đã đổi sau đó</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <comment>record: step (person, time)</comment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Later work stands on this. Nothing was changed.</source>
        <translation>Công việc sau đó dựa trên việc này. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Take that back first, or keep both.</source>
        <translation>Hãy rút lại việc đó trước, hoặc giữ cả hai.</translation>
    </message>
    <message>
        <source>Shown under “Double entry”</source>
        <translation>Xem ở “Nhập hai lần”</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>person, team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::IdentityDialog</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Chào mừng đến với %1</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Ai đang làm việc ở đây?</translation>
    </message>
    <message>
        <source>Your name and team stand beside every change you make, so that others know whom to ask. They stay in the study file and are sent nowhere.</source>
        <translation>Tên và nhóm của bạn đi kèm mỗi thay đổi bạn thực hiện để người khác biết cần hỏi ai. Thông tin này nằm trong tệp nghiên cứu và không được gửi đi đâu.</translation>
    </message>
    <message>
        <source>Name as your team knows it</source>
        <translation>Tên mà nhóm của bạn vẫn gọi</translation>
    </message>
    <message>
        <source>Organisation or field team (optional)</source>
        <translation>Tổ chức hoặc nhóm thực địa (không bắt buộc)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Tên của bạn</translation>
    </message>
    <message>
        <source>Your &amp;team</source>
        <translation>&amp;Nhóm của bạn</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Tiế&amp;p tục</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>Until then changes stand under “unknown”.</source>
        <translation>Cho đến lúc đó, các thay đổi được ghi là “unknown”.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Another program changed the study. The window shows it as it is now.</source>
        <translation>Một chương trình khác đã thay đổi nghiên cứu. Cửa sổ đang hiện nội dung mới nhất.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Choose a page with the arrow keys.</source>
        <translation>Chọn trang bằng các phím mũi tên.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::NavigationModel</name>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>Trước hết hãy mở một nghiên cứu.</translation>
    </message>
    <message>
        <source>Group of pages, open</source>
        <translation>Nhóm trang, đang mở</translation>
    </message>
    <message>
        <source>Group of pages, folded</source>
        <translation>Nhóm trang, đã thu gọn</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>SSE mapping %1</source>
        <comment>file name, %1 is a country</comment>
        <translation>Bản đồ KTXHĐK %1</translation>
    </message>
    <message>
        <source>One study is one file: everything entered, imported and written about a country.</source>
        <translation>Mỗi nghiên cứu là một tệp: mọi thứ được nhập, đưa vào và viết về một quốc gia.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Quốc gia</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Tên tệp</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Thư &amp;mục</translation>
    </message>
    <message>
        <source>&amp;Make the study</source>
        <translation>Tạ&amp;o nghiên cứu</translation>
    </message>
    <message>
        <source>Folder of the study</source>
        <translation>Thư mục của nghiên cứu</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name, or open that study.</source>
        <translation>Đã có tệp mang tên này. Hãy chọn tên khác, hoặc mở nghiên cứu đó.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Không có thư mục này.</translation>
    </message>
    <message>
        <source>You may not write into this folder.</source>
        <translation>Bạn không có quyền ghi vào thư mục này.</translation>
    </message>
    <message>
        <source>No country fits “%1”.</source>
        <translation>Không có quốc gia nào khớp với “%1”.</translation>
    </message>
    <message>
        <source>Choose a country: type a part of its name or its code, such as VN, then Enter.</source>
        <translation>Hãy chọn quốc gia: gõ một phần tên hoặc mã, chẳng hạn VN, rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Hãy đặt tên cho tệp.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecentList</name>
    <message>
        <source>Recent studies</source>
        <translation>Nghiên cứu gần đây</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Bỏ ghim</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Ghim lên đầu</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Xóa khỏi danh sách này</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecentMenu</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (không tìm thấy)</translation>
    </message>
    <message>
        <source>%1 is not there: it was moved or its drive is not connected.</source>
        <translation>Không tìm thấy %1: tệp đã bị chuyển đi hoặc ổ đĩa chưa được kết nối.</translation>
    </message>
    <message>
        <source>No study was opened yet</source>
        <translation>Chưa mở nghiên cứu nào</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecentModel</name>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::RecordFinder</name>
    <message>
        <source>Searching</source>
        <translation>Đang tìm</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::ScopeBox</name>
    <message>
        <source>Countries shown</source>
        <translation>Quốc gia đang hiện</translation>
    </message>
    <message>
        <source>Which country studies of this file the pages show</source>
        <translation>Các trang hiện những nghiên cứu quốc gia nào của tệp này</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Mọi quốc gia</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Tên của bạn</translation>
    </message>
    <message>
        <source>Your &amp;team</source>
        <translation>&amp;Nhóm của bạn</translation>
    </message>
    <message>
        <source>&amp;Reset the look</source>
        <translation>Đặt &amp;lại giao diện</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>%1 (labels and lists)</source>
        <translation>%1 (nhãn và danh mục)</translation>
    </message>
    <message>
        <source>Labels, lists and rules of the forms are in this language; menus and other messages stay in English.</source>
        <translation>Nhãn, danh mục và quy tắc của biểu mẫu hiển thị bằng ngôn ngữ này; trình đơn và các thông báo khác vẫn bằng tiếng Anh.</translation>
    </message>
    <message>
        <source>No reader of the language has confirmed the labels yet.</source>
        <translation>Chưa có người đọc ngôn ngữ này xác nhận các nhãn.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::ShortcutsDialog</name>
    <message>
        <source>What it does</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Print as PDF…</source>
        <translation>&amp;In ra PDF…</translation>
    </message>
    <message>
        <source>One page to lay beside the keyboard</source>
        <translation>Một trang để cạnh bàn phím</translation>
    </message>
    <message>
        <source>Print the keys as PDF</source>
        <translation>In phím tắt ra PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card is written: %1</source>
        <translation>Đã ghi bảng phím tắt: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::StartPage</name>
    <message>
        <source>National studies of the social and solidarity economy</source>
        <translation>Nghiên cứu quốc gia về kinh tế xã hội và đoàn kết</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>You can also drop a study or a table on this window.</source>
        <translation>Bạn cũng có thể kéo thả một nghiên cứu hoặc một bảng vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Nghiên cứu gần đây</translation>
    </message>
    <message>
        <source>Studies you have opened will stand here. Not sure where to begin? The sample study of Viet Nam shows everything at work.</source>
        <translation>Các nghiên cứu bạn đã mở sẽ hiện ở đây. Chưa biết bắt đầu từ đâu? Nghiên cứu mẫu của Việt Nam cho thấy mọi chức năng.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::StatusArea</name>
    <message>
        <source>For reading only</source>
        <translation>Chỉ để đọc</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Chưa có thay đổi</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Đã lưu mọi thay đổi lúc %1</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Đang dừng: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Dừng: %1</translation>
    </message>
    <message>
        <source>%1: labels not yet confirmed by a reader</source>
        <translation>%1: nhãn chưa được người đọc xác nhận</translation>
    </message>
    <message>
        <source>Who reads the language may find wrong words; the study is not affected by them.</source>
        <translation>Người đọc ngôn ngữ này có thể gặp từ chưa đúng; dữ liệu của nghiên cứu không bị ảnh hưởng.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::VersionKeeper</name>
    <message>
        <source>Saved by %1</source>
        <translation>%1 đã lưu</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Đang giữ một phiên bản</translation>
    </message>
    <message>
        <source>No version of the study was kept: %1</source>
        <translation>Chưa giữ được phiên bản nào của nghiên cứu: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::VersionsDialog</name>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>&amp;Quay lại phiên bản này…</translation>
    </message>
    <message>
        <source>Versions of the study</source>
        <translation>Các phiên bản của nghiên cứu</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Các phiên bản, mới nhất trước</translation>
    </message>
    <message>
        <source>What was written since</source>
        <translation>Những gì đã ghi từ đó</translation>
    </message>
    <message>
        <source>No version has been kept yet. One is kept each time a changed study is opened, every hour while you work, before an import, and when you save.</source>
        <translation>Chưa có phiên bản nào được giữ. Một phiên bản được giữ mỗi khi mở nghiên cứu đã thay đổi, mỗi giờ trong khi làm việc, trước khi nhập dữ liệu và khi bạn lưu.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Đang so sánh các phiên bản</translation>
    </message>
    <message>
        <source>Nothing was written since: the study is as it was then.</source>
        <translation>Từ đó chưa ghi gì thêm: nghiên cứu vẫn như lúc đó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since then</source>
        <translation>
            <numerusform>%Ln bước từ đó</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>step, person, time</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation>lúc đó %1, bây giờ %2</translation>
    </message>
    <message>
        <source>Go back to the version of %1?</source>
        <translation>Quay lại phiên bản lúc %1?</translation>
    </message>
    <message>
        <source>What was written since leaves the study. The study as it is now is kept as a version first, so that you can come back to it.</source>
        <translation>Những gì đã ghi từ đó sẽ rời khỏi nghiên cứu. Nghiên cứu như hiện nay được giữ thành một phiên bản trước, để bạn có thể quay lại.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Going back to a version</source>
        <translation>Đang quay lại một phiên bản</translation>
    </message>
    <message>
        <source>“%1” is back at the version of %2. Open it to go on with it.</source>
        <translation>“%1” đã trở về phiên bản lúc %2. Hãy mở tệp để làm tiếp.</translation>
    </message>
</context>
<context>
    <name>atlas::ui::shell::VersionsModel</name>
    <message>
        <source>Kept when the study was opened</source>
        <translation>Giữ khi mở nghiên cứu</translation>
    </message>
    <message>
        <source>Kept while working</source>
        <translation>Giữ trong khi làm việc</translation>
    </message>
    <message>
        <source>Kept before a large change</source>
        <translation>Giữ trước một thay đổi lớn</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Tự giữ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Ngôn ngữ của văn bản</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation>Dành cho nhóm; không bao giờ in ra.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation>Như chính tổ chức viết, bằng chữ viết của họ.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tên cũ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>National form</source>
        <translation>Loại hình trong nước</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation>Loại hợp tác xã</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation>Liên hiệp và liên đoàn có thành viên là hợp tác xã; các phép cộng không tính đến.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Năm ngừng hoạt động</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Tỉnh hoặc vùng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Vĩ độ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Kinh độ</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>Thành thị hay nông thôn</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation>Hoạt động chính</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation>Hoạt động khác</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Nhóm đối tượng</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn gốc hình thành</translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation>Thu từ tài trợ</translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation>Có sổ sách kế toán</translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation>Đóng bảo hiểm xã hội</translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation>Có tài khoản ngân hàng</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation>Được công bố thông tin liên hệ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation>Vị trí trong nguồn</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Members are</source>
        <translation>Thành viên là</translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation>Hộ gia đình không phải là người: đơn vị luôn đi kèm con số.</translation>
    </message>
    <message>
        <source>Young members</source>
        <translation>Thành viên trẻ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lao động</translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation>trong đó là thành viên</translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation>Lao động có bảo hiểm xã hội</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tình nguyện viên</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation>Thành viên hội đồng quản trị</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Giám đốc</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation>Tài trợ nhận được</translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation>Thặng dư hoặc thâm hụt</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation>Thu từ kinh doanh</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tài chính</translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation>Năm của tổ chức</translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation>Năm của tổ chức</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation>Kiểu giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation>Đơn vị đếm</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Cách tổng hợp</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>Tốt hơn khi</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation>Nguồn của định nghĩa</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chương</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation>Ba dòng ở đầu chương.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation>Văn bản chương</translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation>Văn bản chương</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation>Bên đại diện</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation>Được nêu tên trong báo cáo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu cụ thể</translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation>Để trống nếu đóng góp cho toàn bộ mục tiêu.</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Bên đóng góp</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều tác động</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bằng cách nào</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation>Làm gì, cho ai, và dẫn đến mục tiêu cụ thể như thế nào.</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Độ mạnh của bằng chứng</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Số liệu thống kê</translation>
    </message>
    <message>
        <source>National priority</source>
        <translation>Ưu tiên quốc gia</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Đóng góp</translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation>Tác động và bằng chứng</translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation>Đóng góp cho SDG</translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation>Đóng góp cho SDG</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation>Họ, chữ đầu của tên; tác giả tiếp theo sau dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Ngày xuất bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nhan đề</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Nhan đề tiếng Anh</translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation>Tạp chí, sách hoặc trang web</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nhà xuất bản</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Nơi xuất bản</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Tập</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
    <message>
        <source>Accessed on</source>
        <translation>Ngày truy cập</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Quyền truy cập</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Phạm vi bao quát</translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation>Loại hình, địa điểm và năm mà nguồn bao quát.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>Lý do đánh giá độ tin cậy</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation>Để trống nếu là cả nước.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation>Không gõ chữ &quot;triệu&quot; vào đây: hãy chọn số nhân.</translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation>Như in trong nguồn</translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation>Từ (khoảng)</translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation>Đến (khoảng)</translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation>Số chữ số 0 thêm vào</translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation>6 là triệu: 7,1 và 6 là 7.100.000.</translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation>Tình trạng quan sát</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation>Trang, bảng hoặc đoạn.</translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation>Ghi chú về định nghĩa</translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation>Ghi chú về phạm vi</translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation>Giá trị được chọn</translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation>Khi có nhiều giá trị cho cùng một điều, chỉ dùng một; các giá trị khác là phương án thay thế.</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Con số chính</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Nội dung đo lường</translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation>Nguồn và độ tin cậy</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Số liệu thống kê</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Nhan đề phụ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Mã dự án</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation>Kỳ tham chiếu từ</translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation>Kỳ tham chiếu đến</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Năm tham chiếu</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation>Loại hình trong phạm vi</translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation>Phân loại hoạt động</translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation>Thanh niên từ tuổi</translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation>Thanh niên đến tuổi</translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation>Ngôn ngữ báo cáo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation>Những gì nghiên cứu chưa xác định được; in trong phần phương pháp.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation>Phạm vi và phương pháp</translation>
    </message>
    <message>
        <source>Country study</source>
        <translation>Nghiên cứu quốc gia</translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation>Nghiên cứu quốc gia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation>Loại hình phụ trách</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation>Địa bàn phụ trách</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>men</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation>Bộ tiêu chí sàng lọc</translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation>Phiên bản của bộ tiêu chí quốc gia dùng để tính kết quả.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Lượt đánh giá</translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation>Người đánh giá thứ hai làm việc mà không xem lần đánh giá đầu.</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Người đánh giá</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation>Là SSE theo luật quốc gia</translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation>Có thể điền sẵn 1 theo luật cho các cửa; D2, O3 và G3 vẫn phải hỏi.</translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation>P1 Hoạt động kinh tế</translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation>Có hoạt động kinh tế không: hàng hóa, dịch vụ, tài chính, phục vụ thành viên, có hoặc không qua thị trường? 0 không, hoặc chỉ vận động hay tài trợ; 1 không thường xuyên, hoặc dưới 25 % nguồn lực; 2 liên tục.</translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation>P1: lý do</translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation>P1: nguồn</translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation>P2 Mục đích chính</translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation>Phục vụ lợi ích tập thể hoặc lợi ích chung có phải mục đích chính không? 0 lợi nhuận của chủ sở hữu là trước hết; 1 có nêu nhưng ngang hàng hoặc không chính thức; 2 là chính và có trong điều lệ, quy chế hoặc luật.</translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation>P2: lý do</translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation>P2: nguồn</translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation>O1 Thành viên tự nguyện và mở</translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation>Tư cách thành viên có tự nguyện và mở không? 0 bắt buộc hoặc được chỉ định; 1 do chương trình vận động, được tự do rời đi; 2 tự nguyện và mở. Không áp dụng cho tổ chức không có thành viên.</translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation>O1: lý do</translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation>O1: nguồn</translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation>O2 Sở hữu và kiểm soát</translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation>Ai nắm đa số quyền sở hữu hoặc kiểm soát? 0 nhà đầu tư hoặc một chủ tư nhân; 1 hỗn hợp; 2 thành viên, người sử dụng, người lao động, cộng đồng hoặc quỹ vì mục đích chung.</translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation>O2: lý do</translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation>O2: nguồn</translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation>O3 Độc lập</translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation>Có độc lập với nhà nước, công ty và nhà tài trợ không? 0 bên ngoài bổ nhiệm hoặc phủ quyết đa số; 1 một phần; 2 tự chủ.</translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation>O3: lý do</translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation>O3: nguồn</translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation>G1 Quyết định không theo vốn</translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation>Quyền quyết định có tách khỏi vốn góp không: mỗi thành viên một phiếu, hội đồng tín thác? 0 theo vốn; 1 hỗn hợp; 2 có.</translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation>G1: lý do</translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation>G1: nguồn</translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation>G2 Sự tham gia</translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation>Người lao động, người sử dụng hoặc cộng đồng có tham gia quyết định không? 0 không; 1 được tham vấn; 2 có đại diện và quyền biểu quyết.</translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation>G2: lý do</translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation>G2: nguồn</translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation>G3 Đại hội và báo cáo tài chính</translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation>Trong 24 tháng qua có họp đại hội và công khai báo cáo tài chính không? 0 không; 1 một trong hai; 2 cả hai.</translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation>G3: lý do</translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation>G3: nguồn</translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation>D1 Giới hạn phân phối thặng dư</translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation>Việc chia thặng dư theo vốn có bị giới hạn bằng quy định không? 0 không giới hạn; 1 tối đa 50 % hoặc theo ngưỡng của luật quốc gia, hoặc chủ yếu theo mức sử dụng dịch vụ; 2 không chia, hoặc có trần và phần còn lại tái đầu tư.</translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation>D1: lý do</translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation>D1: nguồn</translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation>D2 Thực tế phân phối</translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation>Thực tế ba năm qua có đúng quy định đó không? 0 không; 1 một phần; 2 có. Không áp dụng nếu chưa từng có thặng dư.</translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation>D2: lý do</translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation>D2: nguồn</translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation>A1 Tài sản khi giải thể</translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation>Tài sản được xử lý thế nào khi rút ra hoặc giải thể? 0 về chủ sở hữu theo vốn; 1 khóa một phần hoặc có quỹ không chia; 2 khóa, chuyển cho mục đích tương tự.</translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation>A1: lý do</translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation>A1: nguồn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation>Điểm, cận dưới</translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation>Tỷ lệ điểm đạt được trên tổng điểm của các tiêu chí áp dụng; không rõ tính là 0.</translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation>Điểm, cận trên</translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation>Như cận dưới; không rõ tính là 2.</translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation>Cửa không qua</translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation>Nhãn của đối tượng ngoài SSE</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation>Ghi nhận dù kết quả thế nào; thẻ không quyết định kết quả.</translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation>Vi phạm đã biết về quyền cơ bản trong lao động</translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation>Không tính điểm: là cảnh báo cho điều phối viên.</translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation>Thông tin về vi phạm</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation>Người đánh giá thứ hai</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation>Người thống nhất kết quả</translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation>Hoạt động và mục đích</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Sở hữu</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation>Lợi nhuận và tài sản</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sàng lọc</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Sàng lọc</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Ngày thông qua</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Cơ quan thông qua</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation>Mỗi lúc chỉ dùng một phiên bản; đánh giá mới dùng phiên bản này.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation>Luật hoặc quyết định quy định các ngưỡng.</translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation>Điểm tối thiểu của tổ chức SSE</translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation>Tính theo cận dưới. Phương pháp đề xuất 70.</translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation>Thu nhập từ hoạt động kinh doanh, tối thiểu</translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation>Cho P1. Phương pháp đề xuất 25; luật Thái Lan yêu cầu 50.</translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation>Thặng dư tái đầu tư, tối thiểu</translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation>Cho D1. Phương pháp đề xuất 50; luật Việt Nam yêu cầu 51, luật Thái Lan 70.</translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation>Cửa P1 Hoạt động kinh tế</translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation>Cửa P2 Mục đích chính</translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation>Cửa O3 Độc lập</translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation>Cửa D1 Giới hạn phân phối</translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation>Cửa Quản trị (G1 hoặc G2)</translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation>Cửa Sở hữu (O2 hoặc A1)</translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation>Lý do khác với phương pháp chung</translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation>Câu hỏi bổ sung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cửa sàng lọc</translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation>Bộ tiêu chí sàng lọc</translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation>Cần có trước khi sàng lọc tổ chức.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Text given</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation>Mã đã chọn</translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation>Nhiều mã cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Lý do không có</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Dấu vân tay của tệp (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Mô tả cho người không nhìn thấy</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Tác giả ảnh</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>Sẽ công bố</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation>Phạm vi đồng ý</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation>Trích dẫn nguyên văn</translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation>Trích dẫn tiếng Anh</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation>Vai trò; chỉ nêu tên khi có đồng ý.</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Thực địa</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Số liệu của năm</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Lý do chọn</translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation>Lý do chọn trường hợp ranh giới</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation>Chỉ tiêu SDG</translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation>Trụ cột việc làm bền vững</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Ngày đồng ý</translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation>Ngày tổ chức rà soát</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Nghiên cứu trường hợp</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Câu chuyện</translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation>Sự đồng ý và rà soát</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Nghiên cứu trường hợp</translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation>Danh sách lựa chọn</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation>Danh sách lựa chọn</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation>Tương ứng với mã</translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation>Mã của trường mà câu hỏi được ánh xạ tới.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Khái niệm</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation>Mỗi lúc chỉ dùng một định nghĩa làm việc cho một khái niệm.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Dựa trên định nghĩa</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Nguyên tắc</translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation>Căn cứ pháp lý bằng lời</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú thêm</translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation>Cách hiểu một nguyên tắc</translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation>Cách hiểu các nguyên tắc</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Trụ cột</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation>Làm gì, cho ai, và dẫn tới việc làm bền vững thế nào.</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation>Chủ đề xuyên suốt</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>Nhóm được tác động</translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation>Đóng góp cho việc làm bền vững</translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation>Đóng góp cho việc làm bền vững</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Tên bằng chữ Latinh</translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation>Chứng nhận và nhãn</translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation>Không bao giờ đếm hai lần: chỉ đếm theo loại hình.</translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation>Ngành hợp tác xã</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation>Đăng ký theo luật</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Phân ngành</translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation>Hai chữ số của hệ thống phân ngành, ví dụ 01.</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation>Ngày đồng ý công bố liên hệ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>or institution</source>
        <translation>hoặc thể chế</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation>Quan hệ của tổ chức</translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation>Quan hệ của tổ chức</translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation>Người lao động tính theo</translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation>Lao động trẻ</translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation>Lao động hợp đồng không thời hạn</translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation>Lao động hợp đồng có thời hạn</translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation>Lao động ngắn hạn và thời vụ</translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation>Nhà thầu phụ thuộc</translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation>Người học nghề và thực tập</translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation>Lao động gia đình</translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation>Số giờ tình nguyện trong năm</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Quyên góp</translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation>Đóng góp của thành viên</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Thu nhập khác</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Tổng thu nhập</translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation>Thặng dư vào quỹ dự trữ</translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation>Thặng dư chia theo mức sử dụng dịch vụ</translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation>Thặng dư chia theo vốn</translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation>Thặng dư cho cộng đồng</translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation>Thặng dư cho mục đích khác</translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation>Quỹ không chia</translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation>Lương trung vị tháng của nữ</translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation>Lương trung vị tháng của nam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cách thực hiện</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham gia</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation>Tham dự của một nhóm</translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation>Tham dự theo nhóm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Cơ quan chịu trách nhiệm</translation>
    </message>
    <message>
        <source>or person</source>
        <translation>hoặc cá nhân</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Thể chế</translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation>Tổ chức hoặc diễn giả</translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation>Ban tổ chức và diễn giả</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả thảo luận</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation>Khuyến nghị được thảo luận</translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation>Khuyến nghị được thảo luận</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation>hoặc khuyến nghị</translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation>hoặc số liệu</translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation>Bản ghi được thẩm định</translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation>Bản ghi được thẩm định</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Chứng minh cho</translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation>Luật hoặc chính sách</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Dựa trên</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation>Trang, đoạn, bảng hoặc mốc thời gian.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Điều nó cho thấy</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Người dịch</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Mức độ mạnh</translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation>Không độc lập với</translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation>Hai bằng chứng từ một người trả lời chỉ là một tiếng nói.</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Được trích dẫn</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Đã ẩn danh</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation>Số đơn vị tiền tệ đổi một đô la Mỹ</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation>KII-07, FGD-02: cách trích dẫn.</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Ngôn ngữ sử dụng</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Có phiên dịch</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Người phỏng vấn</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Số người dự kiến</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation>Họ là ai</translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation>Vai trò, không nêu tên: người chăn nuôi, thành viên ban quản trị, cán bộ.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Bản gỡ băng</translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation>Người tham gia và sự đồng ý</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Nhận định</translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation>Một câu; tách riêng nếu liên quan hai cấp độ.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation>Loại hình liên quan</translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation>Để trống nếu tất cả.</translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation>Tỉnh hoặc vùng liên quan</translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation>Ảnh hưởng khác tới phụ nữ</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Như thế nào</translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation>Số lượt nêu</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>trên tổng số</translation>
    </message>
    <message>
        <source>who are</source>
        <translation>trong số</translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation>Lý do đếm thủ công</translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation>Mức nghiêm trọng hoặc quan trọng</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Người đánh giá</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Ngày thẩm định</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation>Thẩm định tại</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation>Chiều phân tích cho phép</translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation>Để trống nếu cho phép mọi chiều.</translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation>So sánh được với</translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation>Các chỉ báo có cùng từ ở đây có thể dùng chung biểu đồ.</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Tên bằng chữ gốc</translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation>Cấp lãnh thổ</translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation>Thành viên ban tư vấn quốc gia</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Hình thức hỗ trợ</translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation>Loại hình được phục vụ</translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation>Tỉnh hoặc vùng được phục vụ</translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation>Ảnh hưởng tới SSE</translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation>Từ 1, không có, đến 5, quyết định.</translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation>Quan tâm tới SSE</translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation>Từ 1, không có, đến 5, rất cao.</translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation>Nhận biết về SSE</translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation>Nếu không có, thông tin liên hệ chỉ nằm trong tệp.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Ảnh hưởng và quan tâm</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Thể chế</translation>
    </message>
    <message>
        <source>or entity</source>
        <translation>hoặc tổ chức</translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation>Quan hệ của thể chế</translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation>Quan hệ của thể chế</translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation>Giống nhau cho mọi phiên bản.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation>Lời giới thiệu đọc cho người trả lời</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Công cụ thu thập</translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation>Bằng ngôn ngữ của văn bản.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp văn bản</translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation>Cách tiếp cận pháp lý</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tình trạng hiệu lực</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation>Hết hiệu lực từ</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation>Tác động tới SSE</translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation>Từ -2, cản trở, đến 2, tạo thuận lợi.</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation>Lý do đánh giá</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation>Năm ngân sách</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation>Chương trình từ ngày</translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation>Chương trình đến ngày</translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation>Mục tiêu của chính sách</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Tác động</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation>Luật và chính sách</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ban, nhóm</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Tư cách thành viên</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Tư cách thành viên</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation>Chữ hoa, chữ số và gạch nối; bắt đầu bằng mã nước, ví dụ VN-THT.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Cơ sở pháp lý</translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation>Số thành viên tối thiểu theo luật</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>National forms</source>
        <translation>Loại hình quốc gia</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều</translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation>Điều, khoản và điểm.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>Con số</translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation>7 nếu tối thiểu 7 thành viên; 51 nếu 51 %.</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation>Nguyên văn tiếng Anh</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation>Hướng dẫn cho điều tra viên</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>Bắt buộc trả lời</translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation>Câu trả lời là dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>Chỉ hỏi khi</translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation>Biểu thức như trong XLSForm.</translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation>Câu trả lời phải</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Trở thành</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>cụ thể</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation>Trong cùng cấp độ; giữ nguyên sau khi duyệt.</translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation>Bắt đầu bằng động từ.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gửi tới</translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation>Liên quan tới luật</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation>1 là cao nhất.</translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation>Chỉ báo theo dõi</translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation>Ưu tiên và theo dõi</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Bên nhận khuyến nghị</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Bên nhận khuyến nghị</translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation>Đáp ứng thế nào</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation>Phát hiện được đáp ứng</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation>Phát hiện được đáp ứng</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Tính khả thi</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Tác động</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Điểm đánh giá</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Điểm đánh giá</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation>Bước tiếp nhận</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation>Quá trình tiếp nhận</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Kết quả phiếu</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Trùng với</translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation>Khóa trong công cụ gốc</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Độ tuổi</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Phiếu trả lời</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Người trả lời</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Phiếu trả lời</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation>Trong tổng thể</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Đã liên hệ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation>Ô mẫu</translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation>Ô mẫu</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Cách chọn mẫu</translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation>Khung mẫu</translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation>Danh sách dùng để chọn người trả lời và những gì danh sách bỏ sót.</translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation>Nguồn khung mẫu</translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation>Ngày của khung mẫu</translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation>Điều mẫu không thể nói lên</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Kế hoạch mẫu</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation>Kế hoạch mẫu</translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation>Văn bản nêu ưu tiên</translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation>Báo cáo quốc gia tự nguyện hoặc kế hoạch, kèm trang.</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Không ghi năm</translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation>In là n.d.</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation>Ngôn ngữ của nguồn</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation>Phỏng vấn hoặc thực địa</translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation>Bao phủ từ năm</translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation>Bao phủ đến năm</translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation>Tần suất công bố</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Cơ quan quản lý</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Phân theo giới tính</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Phân theo độ tuổi</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Giai đoạn từ</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Giai đoạn đến</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Tính chính thức</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Nhóm quy mô</translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation>Của số tiền; năm của tiền tệ là năm của giá trị.</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation>Suy rộng từ mẫu xác suất</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Lý do khác nhau</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation>Giá trị mâu thuẫn</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation>Giá trị mâu thuẫn</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation>Danh mục tỉnh</translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation>Theo thời điểm thu thập dữ liệu. Việt Nam có 63 tỉnh đến tháng 6 năm 2025 và 34 tỉnh từ đó.</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Người thụ hưởng</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation>Biện pháp hỗ trợ</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation>Biện pháp hỗ trợ</translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation>Tỉnh hoặc vùng phụ trách</translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation>Khái niệm bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation>Thuật ngữ nên dùng</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Biến thể</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation>Nên tránh</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Thuật ngữ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation>Dấu phân cách hàng nghìn</translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation>Cách hiểu những con số khi nhập có thể đọc theo hai cách.</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation>Trường nhận ra phiếu giấy</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation>Cách chọn mẫu</translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation>Cùng một người được nhập lại</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation>Người nhập lần đầu</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation>Người nhập lại</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Lần nhập thứ nhất</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Lần nhập thứ hai</translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation>Các lần nhập thứ hai</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đây là gì</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Kích cỡ (byte)</translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation>Giữ cạnh nghiên cứu</translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation>Thuộc bản ghi loại</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation>Tổ chức đã đóng cửa hoặc tạm ngừng hoạt động không được đếm.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The study already held a record with this number of the register.</source>
        <translation>Nghiên cứu đã có bản ghi mang số đăng ký này.</translation>
    </message>
    <message>
        <source>Row %1 has the same registration number.</source>
        <translation>Dòng %1 có cùng số đăng ký.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. It was left out.</source>
        <translation>Dòng có %1 ô, tiêu đề có %2. Dòng này bị bỏ qua.</translation>
    </message>
    <message>
        <source>The row has no name. It was left out.</source>
        <translation>Dòng không có tên. Dòng này bị bỏ qua.</translation>
    </message>
    <message>
        <source>%1: “%2” is no code of the list %3.</source>
        <translation>%1: “%2” không phải là mã của danh mục %3.</translation>
    </message>
    <message>
        <source>%1 is no choice from a list: it takes no value map.</source>
        <translation>%1 không phải là lựa chọn từ danh mục: không có bảng chuyển giá trị.</translation>
    </message>
    <message>
        <source>%1: “%2” stands for two codes.</source>
        <translation>%1: “%2” ứng với hai mã.</translation>
    </message>
    <message>
        <source>%1: a case without a condition.</source>
        <translation>%1: một trường hợp không có điều kiện.</translation>
    </message>
    <message>
        <source>“%1” is no field of the kind %2.</source>
        <translation>“%1” không phải là trường của loại %2.</translation>
    </message>
    <message>
        <source>%1 links to another record and cannot be filled from a table.</source>
        <translation>%1 liên kết đến bản ghi khác nên không thể điền từ bảng.</translation>
    </message>
    <message>
        <source>%1 has neither columns nor cases.</source>
        <translation>%1 không có cột cũng không có trường hợp nào.</translation>
    </message>
    <message>
        <source>%1: “beside” must name one column for each of “columns”.</source>
        <translation>%1: “beside” phải nêu một cột cho mỗi cột trong “columns”.</translation>
    </message>
    <message>
        <source>%1: “digits” belongs to the transform “division”.</source>
        <translation>%1: “digits” thuộc về phép biến đổi “division”.</translation>
    </message>
    <message>
        <source>%1: “%2” is no reason for a missing value.</source>
        <translation>%1: “%2” không phải là lý do thiếu giá trị.</translation>
    </message>
    <message>
        <source>The column “%1” is both used and ignored.</source>
        <translation>Cột “%1” vừa được dùng vừa bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is no country code.</source>
        <translation>“%1” không phải là mã quốc gia.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation>“%1” không phải là loại bản ghi.</translation>
    </message>
    <message>
        <source>Records of the kind %1 cannot be imported on their own.</source>
        <translation>Bản ghi loại %1 không thể nhập riêng.</translation>
    </message>
    <message>
        <source>The plan&apos;s name may hold small letters, digits and _ only: “%1”.</source>
        <translation>Tên kế hoạch chỉ gồm chữ thường, chữ số và _: “%1”.</translation>
    </message>
    <message>
        <source>No column gives a record its %1.</source>
        <translation>Không có cột nào cho bản ghi %1.</translation>
    </message>
    <message>
        <source>%1: “%2” is no setting of an import plan.</source>
        <translation>%1: “%2” không phải là thiết lập của kế hoạch nhập.</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit here.</source>
        <translation>%1: “%2” không phù hợp ở đây.</translation>
    </message>
    <message>
        <source>%1 must be: %2.</source>
        <translation>%1 phải là: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>The plan is not JSON: it cannot be read after %1 bytes.</source>
        <translation>Kế hoạch không phải là JSON: không đọc được sau %1 byte.</translation>
    </message>
    <message>
        <source>No code of the list stands for this word.</source>
        <translation>Không có mã nào trong danh mục ứng với từ này.</translation>
    </message>
    <message>
        <source>This cannot be read as the value that the field holds.</source>
        <translation>Không đọc được thành giá trị của trường này.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Không biết quốc gia nào mang tên này.</translation>
    </message>
    <message>
        <source>The row names another country than the study&apos;s.</source>
        <translation>Dòng nêu quốc gia khác với quốc gia của nghiên cứu.</translation>
    </message>
    <message>
        <source>The quotes of this cell do not match; it was taken as it stands.</source>
        <translation>Dấu ngoặc kép của ô này không khớp; ô được giữ nguyên.</translation>
    </message>
    <message>
        <source>This entry has no end and was left out.</source>
        <translation>Mục này không có phần kết thúc nên được bỏ qua.</translation>
    </message>
    <message>
        <source>Too much of this file cannot be read; the rest was not looked at.</source>
        <translation>Quá nhiều phần của tệp này không đọc được; phần còn lại chưa được xem.</translation>
    </message>
    <message>
        <source>The abbreviation “%1” is not defined.</source>
        <translation>Chữ viết tắt “%1” chưa được định nghĩa.</translation>
    </message>
    <message>
        <source>Only the first %1 authors were read.</source>
        <translation>Chỉ đọc %1 tác giả đầu tiên.</translation>
    </message>
    <message>
        <source>This reference has no title, author or address and was left out.</source>
        <translation>Tài liệu tham khảo này không có nhan đề, tác giả hay địa chỉ nên được bỏ qua.</translation>
    </message>
    <message>
        <source>A value longer than %1 bytes was left out.</source>
        <translation>Một giá trị dài hơn %1 byte đã được bỏ qua.</translation>
    </message>
    <message>
        <source>Only the first %1 references were read.</source>
        <translation>Chỉ đọc %1 tài liệu tham khảo đầu tiên.</translation>
    </message>
    <message>
        <source>What begins here is not valid JSON and was left out.</source>
        <translation>Phần bắt đầu từ đây không phải JSON hợp lệ nên được bỏ qua.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 bị bỏ ra: %2</translation>
    </message>
    <message>
        <source>The field does not apply to this record; the text is kept in its note.</source>
        <translation>Trường này không áp dụng cho bản ghi; văn bản được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>No record goes by this name, or several do; the text is kept in the note.</source>
        <translation>Không có bản ghi nào tên như vậy, hoặc có nhiều; văn bản được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>No code of the list stands for this word; it is kept in the note.</source>
        <translation>Không có mã nào trong danh sách ứng với từ này; từ được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>This cannot be read as the value that the field holds; it is kept in the note.</source>
        <translation>Không đọc được như giá trị của trường; văn bản được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Look whether the decimal sign is right.</source>
        <translation>Số này có thể đọc theo hai cách. Hãy xem dấu thập phân có đúng không.</translation>
    </message>
    <message>
        <source>A field that must be different in every record says the same.</source>
        <translation>Một trường phải khác nhau ở mọi bản ghi lại giống nhau.</translation>
    </message>
    <message>
        <source>The registration number is the same.</source>
        <translation>Số đăng ký giống nhau.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>Tên giống nhau.</translation>
    </message>
    <message>
        <source>All that the row says is the same.</source>
        <translation>Mọi thứ dòng này nói đều giống.</translation>
    </message>
    <message>
        <source>The field holds personal data; what it cannot take is left out and not kept in the note.</source>
        <translation>Trường này chứa dữ liệu cá nhân; phần không nhận được sẽ bị bỏ ra và không giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>A reason cannot stand beside a value or another reason; it is kept in the note.</source>
        <translation>Lý do không thể đứng cạnh một giá trị hoặc một lý do khác; nó được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>The note holds at most %1 characters; what begins here is left out.</source>
        <translation>Ghi chú chứa tối đa %1 ký tự; phần bắt đầu từ đây bị bỏ ra.</translation>
    </message>
    <message>
        <source>The percent sign was left out. Look whether the indicator is a share.</source>
        <translation>Dấu phần trăm đã được bỏ. Hãy xem chỉ tiêu có phải là tỷ lệ không.</translation>
    </message>
    <message>
        <source>Taken for “%1”, which has other accents. Look whether it is meant.</source>
        <translation>Được hiểu là “%1”, có dấu khác. Hãy xem có đúng ý không.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Entities and figures</source>
        <translation>Tổ chức và số liệu</translation>
    </message>
    <message>
        <source>Contributions and findings</source>
        <translation>Đóng góp và phát hiện</translation>
    </message>
    <message>
        <source>Sources and evidence</source>
        <translation>Nguồn và bằng chứng</translation>
    </message>
    <message>
        <source>Law and institutions</source>
        <translation>Luật và thể chế</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Thực địa</translation>
    </message>
    <message>
        <source>Study and people</source>
        <translation>Nghiên cứu và con người</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Bản ghi khác</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>%1 values of the same thing are marked as preferred; keep one.</source>
        <translation>%1 giá trị của cùng một điều được đánh dấu là được chọn; hãy giữ một.</translation>
    </message>
    <message>
        <source>%1 entities have this number in the same register.</source>
        <translation>%1 tổ chức có số này trong cùng một sổ đăng ký.</translation>
    </message>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation>Văn bản này không phải Unicode hợp lệ. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation>%1 chứa nhiều nhất %2 ký tự.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation>Đây không phải là ngày có trong lịch.</translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation>Ở đây chỉ chấp nhận có hoặc không.</translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation>Ở đây chấp nhận năm từ %1 đến %2.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1 nằm trong khoảng từ %2 đến %3.</translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation>Số đếm phải từ không trở lên.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation>Tổng các phần là %1, còn tổng số ghi %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation>%1 không thuộc %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation>&quot;%1&quot; không phải là mã của danh mục này.</translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation>%1 thuộc quốc gia khác.</translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation>Cần có %1, hoặc lý do thiếu.</translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation>Hãy nêu thành viên được đếm là gì: người, hộ gia đình, pháp nhân hay hợp tác xã.</translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation>Trang web cần có ngày truy cập.</translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation>Số liệu cần có giá trị, hoặc cả hai đầu của một khoảng.</translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation>Hãy nêu hạn chế của giá trị này: ghi chú về định nghĩa hoặc phạm vi.</translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation>%1 trước %2. Một trong hai bị sai.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation>%1 (%2) không thể lớn hơn %3 (%4).</translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation>Hãy nhập %1 hoặc %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation>%1 và %2 đi cùng nhau: nhập cả hai hoặc không nhập.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Hãy chọn %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation>Đây không phải là địa chỉ thư điện tử: ví dụ đúng là name@example.org.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation>Địa chỉ web bắt đầu bằng http:// hoặc https:// và không có dấu cách.</translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation>Nêu trong một dòng vì sao %1 có điểm này.</translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation>Trường hợp ranh giới cần người đánh giá thứ hai.</translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation>Người đánh giá thứ hai phải là người khác.</translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation>Nêu điều khoản hoặc trang của nguồn.</translation>
    </message>
    <message>
        <source>The answers give the result %1; the record says something else. Save it again.</source>
        <translation>Các câu trả lời cho kết quả %1, nhưng bản ghi lại ghi khác. Hãy lưu lại bản ghi.</translation>
    </message>
    <message>
        <source>This case is borderline and its second assessment is not there yet.</source>
        <translation>Trường hợp này nằm ở ranh giới và chưa có đánh giá thứ hai.</translation>
    </message>
    <message>
        <source>The assessors differ (%1, %2). Record the result on which they agree.</source>
        <translation>Hai người đánh giá cho kết quả khác nhau (%1, %2). Hãy ghi lại kết quả mà họ thống nhất.</translation>
    </message>
    <message>
        <source>%1 entities of this province have the same name.</source>
        <translation>%1 tổ chức trong tỉnh này trùng tên.</translation>
    </message>
    <message>
        <source>Another entity of this name is less than two kilometres away.</source>
        <translation>Có tổ chức khác cùng tên cách chưa đến hai kilômét.</translation>
    </message>
    <message>
        <source>%1 members are few for a cooperative or self-help group.</source>
        <translation>%1 thành viên là quá ít với hợp tác xã hoặc nhóm tự lực.</translation>
    </message>
    <message>
        <source>%1 members are fewer than the %2 that the law requires of this form.</source>
        <translation>%1 thành viên ít hơn mức %2 mà luật yêu cầu với loại hình này.</translation>
    </message>
    <message>
        <source>The members of a union or federation are cooperatives.</source>
        <translation>Thành viên của liên hiệp hoặc liên đoàn là các hợp tác xã.</translation>
    </message>
    <message>
        <source>The entity has %1 records for this year.</source>
        <translation>Tổ chức có %1 bản ghi cho năm này.</translation>
    </message>
    <message>
        <source>By its memberships this entity is a member of itself.</source>
        <translation>Theo các quan hệ thành viên, tổ chức này là thành viên của chính nó.</translation>
    </message>
    <message>
        <source>An entity has no relation to itself.</source>
        <translation>Tổ chức không có quan hệ với chính nó.</translation>
    </message>
    <message>
        <source>An entity is checked with at least one source or piece of evidence.</source>
        <translation>Tổ chức chỉ được kiểm tra khi có ít nhất một nguồn hoặc bằng chứng.</translation>
    </message>
    <message>
        <source>Registered on %1, before its law came into force on %2.</source>
        <translation>Đăng ký ngày %1, trước khi luật có hiệu lực ngày %2.</translation>
    </message>
    <message>
        <source>The date lies outside the period of the study.</source>
        <translation>Ngày nằm ngoài giai đoạn nghiên cứu.</translation>
    </message>
    <message>
        <source>A response to a survey of entities names its entity.</source>
        <translation>Phiếu trả lời khảo sát tổ chức phải nêu tổ chức.</translation>
    </message>
    <message>
        <source>A duplicate points to a response that is kept.</source>
        <translation>Phiếu trùng phải trỏ tới phiếu được giữ lại.</translation>
    </message>
    <message>
        <source>The question belongs to another instrument.</source>
        <translation>Câu hỏi thuộc công cụ khác.</translation>
    </message>
    <message>
        <source>The question is answered %1 times.</source>
        <translation>Câu hỏi được trả lời %1 lần.</translation>
    </message>
    <message>
        <source>%1 questions of this instrument have the same code.</source>
        <translation>%1 câu hỏi của công cụ này trùng mã.</translation>
    </message>
    <message>
        <source>%1 options of this list have the same code.</source>
        <translation>%1 phương án của danh sách này trùng mã.</translation>
    </message>
    <message>
        <source>%1 instruments have this code and version.</source>
        <translation>%1 công cụ có cùng mã và phiên bản.</translation>
    </message>
    <message>
        <source>The plan has %1 cells for this form and province.</source>
        <translation>Kế hoạch có %1 ô cho loại hình và tỉnh này.</translation>
    </message>
    <message>
        <source>%1 sources have this DOI.</source>
        <translation>%1 nguồn có DOI này.</translation>
    </message>
    <message>
        <source>%1 sources have this web address.</source>
        <translation>%1 nguồn có địa chỉ web này.</translation>
    </message>
    <message>
        <source>%1 sources have the same file.</source>
        <translation>%1 nguồn có cùng tệp.</translation>
    </message>
    <message>
        <source>%1 sources have this title and year.</source>
        <translation>%1 nguồn có cùng tiêu đề và năm.</translation>
    </message>
    <message>
        <source>Another team covers the same forms in the same provinces: expect duplicates.</source>
        <translation>Nhóm khác phụ trách cùng loại hình ở cùng tỉnh: có thể trùng lặp.</translation>
    </message>
    <message>
        <source>Strength %1 wants more: 3 two independent pieces of evidence, one of them quantitative; 2 one piece.</source>
        <translation>Mức %1 cần thêm bằng chứng: mức 3 cần hai bằng chứng độc lập, trong đó một định lượng; mức 2 cần một.</translation>
    </message>
    <message>
        <source>Approved without evidence.</source>
        <translation>Đã duyệt mà không có bằng chứng.</translation>
    </message>
    <message>
        <source>Approved without evidence: neither its own nor that of a finding it answers.</source>
        <translation>Đã duyệt mà không có bằng chứng, kể cả của phát hiện được đáp ứng.</translation>
    </message>
    <message>
        <source>Answers no finding.</source>
        <translation>Không đáp ứng phát hiện nào.</translation>
    </message>
    <message>
        <source>No recommendation answers this challenge.</source>
        <translation>Không khuyến nghị nào đáp ứng thách thức này.</translation>
    </message>
    <message>
        <source>A recommendation is addressed to somebody.</source>
        <translation>Khuyến nghị phải có bên nhận.</translation>
    </message>
    <message>
        <source>%1 recommendations of this level have the same number.</source>
        <translation>%1 khuyến nghị cùng cấp độ trùng số.</translation>
    </message>
    <message>
        <source>This step is dated before one that comes before it.</source>
        <translation>Bước này ghi ngày trước bước đứng trước nó.</translation>
    </message>
    <message>
        <source>A case study tells of an entity that was screened as part of the SSE.</source>
        <translation>Nghiên cứu trường hợp kể về tổ chức đã được sàng lọc là thuộc SSE.</translation>
    </message>
    <message>
        <source>Approved with evidence of %1 kinds; two are needed.</source>
        <translation>Đã duyệt với %1 loại bằng chứng; cần hai loại.</translation>
    </message>
    <message>
        <source>The figures are those of another entity.</source>
        <translation>Số liệu là của tổ chức khác.</translation>
    </message>
    <message>
        <source>The constituents add up to %1 participants, the event has %2.</source>
        <translation>Các nhóm cộng lại là %1 người, sự kiện có %2 người.</translation>
    </message>
    <message>
        <source>%1 instruments of this rank have the same number.</source>
        <translation>%1 văn bản cùng cấp trùng số hiệu.</translation>
    </message>
    <message>
        <source>By what it amends and replaces, this instrument comes before itself.</source>
        <translation>Theo quan hệ sửa đổi và thay thế, văn bản này có trước chính nó.</translation>
    </message>
    <message>
        <source>%1 institutions have this acronym.</source>
        <translation>%1 thể chế có tên viết tắt này.</translation>
    </message>
    <message>
        <source>An institution has no relation to itself.</source>
        <translation>Thể chế không có quan hệ với chính nó.</translation>
    </message>
    <message>
        <source>%1 working definitions of this concept are in use; keep one.</source>
        <translation>%1 định nghĩa làm việc của khái niệm này đang dùng; chỉ giữ một.</translation>
    </message>
    <message>
        <source>%1 of the four principles are read in it; a national reading covers all.</source>
        <translation>Mới có cách hiểu cho %1 trong bốn nguyên tắc; định nghĩa quốc gia cần đủ cả bốn.</translation>
    </message>
    <message>
        <source>This definition is derived from itself.</source>
        <translation>Định nghĩa này dựa trên chính nó.</translation>
    </message>
    <message>
        <source>The concept has %1 preferred terms in this language.</source>
        <translation>Khái niệm có %1 thuật ngữ ưu tiên trong ngôn ngữ này.</translation>
    </message>
    <message>
        <source>%1 screening profiles are in use; keep one.</source>
        <translation>%1 bộ tiêu chí sàng lọc đang dùng; chỉ giữ một.</translation>
    </message>
    <message>
        <source>The entity has %1 assessments of this round.</source>
        <translation>Tổ chức có %1 lần đánh giá trong lượt này.</translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation>Số đếm phải nêu đơn vị đếm.</translation>
    </message>
    <message>
        <source>There are %1 values of the same thing and none is marked as preferred.</source>
        <translation>Có %1 giá trị cho cùng một nội dung mà chưa chọn giá trị ưu tiên.</translation>
    </message>
    <message>
        <source>More than 50 % away from the year before. Is the unit the same?</source>
        <translation>Chênh hơn 50 % so với năm trước. Đơn vị có giống nhau không?</translation>
    </message>
    <message>
        <source>Another source says less than a third of this.</source>
        <translation>Nguồn khác nêu chưa đến một phần ba số này.</translation>
    </message>
    <message>
        <source>Differs by more than 5 % from another source: say why in its conflicts.</source>
        <translation>Chênh hơn 5 % so với nguồn khác: nêu lý do ở phần giá trị mâu thuẫn.</translation>
    </message>
    <message>
        <source>More jobs in the SSE than there are in the whole country.</source>
        <translation>Việc làm trong SSE nhiều hơn việc làm của cả nước.</translation>
    </message>
    <message>
        <source>Jobs in the SSE over national employment give another share.</source>
        <translation>Việc làm trong SSE chia cho tổng việc làm cả nước ra tỷ lệ khác.</translation>
    </message>
    <message>
        <source>%1 statistics are key figures; a page holds twelve.</source>
        <translation>%1 số liệu được chọn làm số liệu chính; một trang chứa mười hai.</translation>
    </message>
    <message>
        <source>A statistic does not conflict with itself.</source>
        <translation>Số liệu không mâu thuẫn với chính nó.</translation>
    </message>
    <message>
        <source>The indicator does not allow one of the dimensions that are filled in.</source>
        <translation>Chỉ báo không cho phép một trong các chiều đã điền.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation>%1 cần ít nhất %2 ký tự để có nội dung.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 nằm trong tương lai.</translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation>%1 không tồn tại vào thời điểm đó.</translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation>Câu trả lời là một trong: số, văn bản, mã, hoặc lý do không có.</translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation>Ảnh in kèm tác giả và mô tả.</translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation>Tổ chức chưa rà soát câu chuyện của mình.</translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation>Chỉ công bố nghiên cứu trường hợp khi tổ chức đồng ý.</translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation>Văn bản quốc gia phải nêu văn bản quốc tế mà nó dựa vào.</translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation>Định nghĩa đã công bố phải có nguồn.</translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation>Chỉ công bố liên hệ khi có ngày đồng ý.</translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation>Phân ngành có hai chữ số.</translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation>Hoạt động chính không đồng thời là hoạt động khác.</translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation>Quỹ không chia là một phần tài sản.</translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation>Các khoản thu cộng lại là %1.</translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation>Lao động theo vị thế cộng lại là %1, tổng số lao động là %2.</translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation>Nêu rõ đếm theo đầu người hay quy đổi toàn thời gian.</translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation>Số trẻ là một phần của tổng số.</translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation>Chọn một phát hiện, khuyến nghị hoặc số liệu.</translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation>Nêu người dịch đoạn trích.</translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation>Tài liệu dài hơn năm trang phải trích dẫn kèm số trang.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation>Tỷ giá phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation>Phỏng vấn phải có ít nhất một người tham gia.</translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation>Thảo luận nhóm có từ 4 đến 15 người.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation>Không có sự đồng ý thì chỉ giữ số lượng: hãy bỏ tóm tắt, bản ghi và bản gỡ băng.</translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation>Số lượt nêu không thể nhiều hơn số được hỏi.</translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation>Điểm đánh giá phải ghi ai đánh giá và khi nào.</translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation>Thành viên ban tư vấn phải thuộc một nhóm đại diện.</translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation>Văn bản đang có hiệu lực phải có ngày hiệu lực.</translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation>Điểm đánh giá phải nêu lý do và người đánh giá.</translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation>Số tiền phải kèm theo năm.</translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation>Mã gồm chữ hoa, chữ số và gạch nối.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation>Mã gồm chữ thường, chữ số và _, bắt đầu bằng chữ cái.</translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation>Câu hỏi lựa chọn phải có danh sách lựa chọn.</translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation>Không gắn với chỉ tiêu cụ thể: báo cáo sẽ nêu rõ với đóng góp cho cả mục tiêu.</translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation>Nêu năm, hoặc đánh dấu là nguồn không ghi năm.</translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation>Bài báo hoặc chương phải nằm trong một tạp chí hoặc sách: hãy nêu tên.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation>SHA-256 có 64 chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation>Khảo sát chỉ nói về người trả lời, trừ khi suy rộng từ mẫu xác suất.</translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation>Nghiên cứu chỉ được duyệt khi đã nêu các hạn chế.</translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation>Chỉ nêu %1 hoặc %2, không cả hai.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation>Các phần cộng lại là %1, không phải %2.</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation>DOI bắt đầu bằng 10. và có dấu gạch chéo: 10.1000/182.</translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation>ISBN này sai: ISBN có 10 hoặc 13 chữ số, chữ số cuối để kiểm tra.</translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation>%1 cần có sự đồng ý bao trùm nội dung đó.</translation>
    </message>
    <message>
        <source>This section is of another revision of ISIC than the study uses.</source>
        <translation>Ngành này thuộc bản sửa đổi ISIC khác với bản mà nghiên cứu dùng.</translation>
    </message>
    <message>
        <source>Entities stand in provinces of two lists, %1 in the former and %2 in the present one: no chart can show them by province.</source>
        <translation>Các tổ chức thuộc tỉnh của hai danh sách, %1 theo danh sách cũ và %2 theo danh sách hiện nay: không biểu đồ nào thể hiện được theo tỉnh.</translation>
    </message>
    <message>
        <source>%1 is not translated into %2: a report in it prints the original.</source>
        <translation>%1 chưa được dịch sang %2: báo cáo bằng ngôn ngữ đó in bản gốc.</translation>
    </message>
    <message>
        <source>This version has been answered: what was asked stays as it was.</source>
        <translation>Phiên bản này đã có câu trả lời: những gì đã hỏi được giữ nguyên.</translation>
    </message>
    <message>
        <source>An attached file is damaged: attach it again.</source>
        <translation>Một tệp đính kèm bị hỏng: hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>An attached file is not beside the study any more: put the folder of its attachments back.</source>
        <translation>Một tệp đính kèm không còn cạnh nghiên cứu nữa: hãy đặt lại thư mục chứa các tệp đính kèm.</translation>
    </message>
    <message>
        <source>An attached file is missing: attach it again.</source>
        <translation>Một tệp đính kèm bị thiếu: hãy đính kèm lại.</translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation>Tình trạng quan sát cho biết không có giá trị: giá trị đã nhập sẽ không được in ở đâu cả.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out the answers.</source>
        <translation>Không có sự đồng thuận thì chỉ được giữ số đếm: hãy bỏ các câu trả lời.</translation>
    </message>
    <message>
        <source>A count is a whole number, and never below zero.</source>
        <translation>Số đếm là số nguyên và không bao giờ nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>A share in percent lies between 0 and 100.</source>
        <translation>Tỷ lệ phần trăm nằm trong khoảng từ 0 đến 100.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation>Không có sự đồng thuận thì chỉ được giữ số đếm: hãy bỏ vai trò, giới tính và tuổi.</translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation>Cần có %1; lý do thiếu không thay thế được.</translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation>Tuổi kết thúc của thanh niên phải cao hơn tuổi bắt đầu.</translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation>Nữ: %1 (%2) không thể nhiều hơn %3 (%4).</translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation>Nam: %1 (%2) không thể nhiều hơn %3 (%4).</translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation>Khác: %1 (%2) không thể nhiều hơn %3 (%4).</translation>
    </message>
    <message>
        <source>%1 leads into another country study. Choose a record of this one.</source>
        <translation>%1 dẫn sang một nghiên cứu quốc gia khác. Hãy chọn một bản ghi của nghiên cứu này.</translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation>Đã ghi năm đóng cửa: hãy cho biết tổ chức đã đóng cửa, hoặc bỏ năm này.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Key figures</source>
        <translation>Các con số chính</translation>
    </message>
    <message>
        <source>Entities by form</source>
        <translation>Tổ chức theo loại hình</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>tổ chức</translation>
    </message>
    <message>
        <source>Number of entities by form, %1</source>
        <translation>Số tổ chức theo loại hình, %1</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Chưa phân loại</translation>
    </message>
    <message>
        <source>No entities are recorded yet</source>
        <translation>Chưa ghi nhận tổ chức nào</translation>
    </message>
    <message>
        <source>Add entities, or import a register, to see them by form.</source>
        <translation>Hãy thêm tổ chức, hoặc nhập một sổ đăng ký, để xem theo loại hình.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the most frequent form: %2 of the %n entities recorded</source>
        <translation>
            <numerusform>%1 là loại hình phổ biến nhất: %2 trong số %n tổ chức được ghi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar chart. Categories: %1.</source>
        <translation>Biểu đồ thanh. Số hạng mục: %1.</translation>
    </message>
    <message>
        <source>Bar chart. Categories: %1; series: %2.</source>
        <translation>Biểu đồ thanh. Số hạng mục: %1; số dãy: %2.</translation>
    </message>
    <message>
        <source>Column chart. Categories: %1.</source>
        <translation>Biểu đồ cột. Số hạng mục: %1.</translation>
    </message>
    <message>
        <source>Column chart. Categories: %1; series: %2.</source>
        <translation>Biểu đồ cột. Số hạng mục: %1; số dãy: %2.</translation>
    </message>
    <message>
        <source>Line chart. Points in time: %1.</source>
        <translation>Biểu đồ đường. Số thời điểm: %1.</translation>
    </message>
    <message>
        <source>Line chart. Points in time: %1; lines: %2.</source>
        <translation>Biểu đồ đường. Số thời điểm: %1; số đường: %2.</translation>
    </message>
    <message>
        <source>Key figures: %1.</source>
        <translation>Con số chính: %1.</translation>
    </message>
    <message>
        <source>Key figures: %1 rows, %2 columns.</source>
        <translation>Con số chính: %1 dòng, %2 cột.</translation>
    </message>
    <message>
        <source>Dot plot. Categories: %1.</source>
        <translation>Biểu đồ điểm. Số hạng mục: %1.</translation>
    </message>
    <message>
        <source>Dot plot. Categories: %1; dots in each: %2.</source>
        <translation>Biểu đồ điểm. Số hạng mục: %1; số điểm mỗi mục: %2.</translation>
    </message>
    <message>
        <source>Heat map. Rows: %1; columns: 1.</source>
        <translation>Bản đồ nhiệt. Số dòng: %1; số cột: 1.</translation>
    </message>
    <message>
        <source>Heat map. Rows: %1; columns: %2.</source>
        <translation>Bản đồ nhiệt. Số dòng: %1; số cột: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Every value is %1.</source>
        <translation>Mọi giá trị đều là %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Highest: %1 (%2).</source>
        <translation>Cao nhất: %1 (%2).</translation>
    </message>
    <message>
        <source>Lowest: %1 (%2).</source>
        <translation>Thấp nhất: %1 (%2).</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3 (%4).</source>
        <translation>Từ %1 (%2) đến %3 (%4).</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5).</source>
        <translation>%1: từ %2 (%3) đến %4 (%5).</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No data: %1.</source>
        <translation>Không có số liệu: %1.</translation>
    </message>
    <message>
        <source>No data in %1 of %2 places.</source>
        <translation>Không có số liệu ở %1 trong %2 vị trí.</translation>
    </message>
    <message>
        <source>Suppressed to protect respondents: %1 of %2 values.</source>
        <translation>Ẩn đi để bảo vệ người trả lời: %1 trong %2 giá trị.</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>đã ẩn</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có số liệu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are no data to show.</source>
        <translation>Không có số liệu để hiện.</translation>
    </message>
    <message>
        <source>Zero: %1 of %2 values.</source>
        <translation>Bằng không: %1 trong %2 giá trị.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n quốc gia</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the study, as of %1</source>
        <translation>Bản ghi của nghiên cứu, tính đến %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Con số chính</translation>
    </message>
    <message>
        <source>No key figures are chosen yet</source>
        <translation>Chưa chọn con số chính nào</translation>
    </message>
    <message>
        <source>Mark up to 12 statistics as key figures to see them here.</source>
        <translation>Hãy đánh dấu tối đa 12 số liệu là con số chính để hiện ở đây.</translation>
    </message>
    <message>
        <source>The social and solidarity economy of %1 in numbers</source>
        <translation>Kinh tế xã hội và đoàn kết của %1 qua các con số</translation>
    </message>
    <message>
        <source>The social and solidarity economy in numbers</source>
        <translation>Kinh tế xã hội và đoàn kết qua các con số</translation>
    </message>
    <message numerus="yes">
        <source>%n more key figures are not shown.</source>
        <translation>
            <numerusform>Còn %n con số chính không hiện ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>tạm tính</translation>
    </message>
    <message>
        <source>imputed</source>
        <translation>gán giá trị</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>dự báo</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>gián đoạn chuỗi số liệu</translation>
    </message>
    <message>
        <source>definition differs</source>
        <translation>định nghĩa khác</translation>
    </message>
    <message>
        <source>low reliability</source>
        <translation>độ tin cậy thấp</translation>
    </message>
    <message>
        <source>not validated</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>included in another category</source>
        <translation>tính trong hạng mục khác</translation>
    </message>
    <message>
        <source>includes another category</source>
        <translation>bao gồm hạng mục khác</translation>
    </message>
    <message>
        <source>Statistic without an indicator</source>
        <translation>Số liệu không có chỉ tiêu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>range</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>social and solidarity economy</source>
        <translation>kinh tế xã hội và đoàn kết</translation>
    </message>
    <message>
        <source>Sustainable Development Goal</source>
        <translation>Mục tiêu Phát triển bền vững</translation>
    </message>
    <message>
        <source>International Standard Industrial Classification of All Economic Activities</source>
        <translation>Phân ngành chuẩn quốc tế toàn bộ các hoạt động kinh tế</translation>
    </message>
    <message>
        <source>This text is printed in its original language (%1). A translation is not available yet.</source>
        <translation>Văn bản này được in bằng ngôn ngữ gốc (%1). Chưa có bản dịch.</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Tài liệu tham khảo</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Các nguồn khác</translation>
    </message>
    <message>
        <source>The report has no title.</source>
        <translation>Báo cáo không có nhan đề.</translation>
    </message>
    <message>
        <source>Footnote %1 is empty.</source>
        <translation>Chú thích %1 để trống.</translation>
    </message>
    <message>
        <source>Two places of the report have the same name: %1.</source>
        <translation>Hai vị trí trong báo cáo trùng tên: %1.</translation>
    </message>
    <message>
        <source>The chapter “%1” is empty.</source>
        <translation>Chương “%1” để trống.</translation>
    </message>
    <message>
        <source>“%1” refers to something that is not in the report.</source>
        <translation>“%1” dẫn đến nội dung không có trong báo cáo.</translation>
    </message>
    <message>
        <source>The footnote of mark “%1” is missing.</source>
        <translation>Thiếu chú thích của dấu “%1”.</translation>
    </message>
    <message>
        <source>A heading is empty.</source>
        <translation>Một đề mục để trống.</translation>
    </message>
    <message>
        <source>The key figure “%1” has no source.</source>
        <translation>Con số chính “%1” không có nguồn.</translation>
    </message>
    <message>
        <source>Figure %1 has no title.</source>
        <translation>Hình %1 không có tên.</translation>
    </message>
    <message>
        <source>Figure %1 has no source.</source>
        <translation>Hình %1 không có nguồn.</translation>
    </message>
    <message>
        <source>Figure %1 has no description for those who cannot see it.</source>
        <translation>Hình %1 không có mô tả cho người không nhìn thấy.</translation>
    </message>
    <message>
        <source>Figure %1 shows no data.</source>
        <translation>Hình %1 không có số liệu.</translation>
    </message>
    <message>
        <source>Table %1 has no title.</source>
        <translation>Bảng %1 không có tên.</translation>
    </message>
    <message>
        <source>Table %1 has no source.</source>
        <translation>Bảng %1 không có nguồn.</translation>
    </message>
    <message>
        <source>Table %1 has no rows.</source>
        <translation>Bảng %1 không có dòng nào.</translation>
    </message>
    <message>
        <source>No text mentions figure %1.</source>
        <translation>Không có đoạn văn nào nhắc đến hình %1.</translation>
    </message>
    <message>
        <source>No text mentions table %1.</source>
        <translation>Không có đoạn văn nào nhắc đến bảng %1.</translation>
    </message>
    <message>
        <source>No mark leads to footnote %1.</source>
        <translation>Không có dấu nào dẫn đến chú thích %1.</translation>
    </message>
    <message>
        <source>no source recorded</source>
        <translation>chưa ghi nguồn</translation>
    </message>
    <message>
        <source>unpublished source</source>
        <translation>nguồn chưa công bố</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Research teams: %1</source>
        <translation>Các nhóm nghiên cứu: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Dự án: %1</translation>
    </message>
    <message>
        <source>Funded by: %1</source>
        <translation>Tài trợ: %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Số liệu tính đến %1</translation>
    </message>
    <message>
        <source>This report was made from demonstration data. Its numbers must not be quoted.</source>
        <translation>Báo cáo này được lập từ dữ liệu minh họa. Không được trích dẫn các con số.</translation>
    </message>
    <message>
        <source>Forms of entities</source>
        <translation>Loại hình tổ chức</translation>
    </message>
    <message>
        <source>Economic activities</source>
        <translation>Hoạt động kinh tế</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tăng trưởng</translation>
    </message>
    <message>
        <source>Where entities are</source>
        <translation>Phân bố của các tổ chức</translation>
    </message>
    <message>
        <source>Women in the SSE</source>
        <translation>Phụ nữ trong SSE</translation>
    </message>
    <message>
        <source>Size and weight of the social and solidarity economy</source>
        <translation>Quy mô và tỷ trọng của kinh tế xã hội và đoàn kết</translation>
    </message>
    <message>
        <source>What published figures say</source>
        <translation>Số liệu đã công bố cho biết</translation>
    </message>
    <message>
        <source>The country in figures</source>
        <translation>Quốc gia qua các con số</translation>
    </message>
    <message>
        <source>Provinces and regions</source>
        <translation>Các tỉnh và vùng</translation>
    </message>
    <message>
        <source>Goals and targets</source>
        <translation>Mục tiêu và mục tiêu cụ thể</translation>
    </message>
    <message>
        <source>Reliability of statistics</source>
        <translation>Độ tin cậy của số liệu</translation>
    </message>
    <message>
        <source>Status of observations</source>
        <translation>Tình trạng quan sát</translation>
    </message>
    <message>
        <source>These charts are left out because no data were recorded for them: %1.</source>
        <translation>Các biểu đồ sau không có vì chưa ghi nhận số liệu: %1.</translation>
    </message>
    <message>
        <source>These chapters are left out because nothing was recorded for them: %1.</source>
        <translation>Các chương sau không có vì chưa ghi nhận nội dung: %1.</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Các bảng phân loại</translation>
    </message>
    <message>
        <source>Lists and computations are those of %1.</source>
        <translation>Danh mục và cách tính theo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n statistics are of low or unknown reliability; the tables say which.</source>
        <translation>
            <numerusform>%n số liệu có độ tin cậy thấp hoặc chưa rõ; các bảng nêu rõ số liệu nào.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistics have no source on record and are not used as key figures.</source>
        <translation>
            <numerusform>%n số liệu chưa ghi nguồn và không được dùng làm con số chính.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>từ %1 đến %2 tuổi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation>Loại hình trong phạm vi</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation>Năm tham chiếu</translation>
    </message>
    <message>
        <source>Period of the study</source>
        <translation>Thời gian nghiên cứu</translation>
    </message>
    <message>
        <source>Classification of activities</source>
        <translation>Phân loại hoạt động</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Thanh niên</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Imported from “%1”</source>
        <translation>Nhập từ “%1”</translation>
    </message>
    <message>
        <source>Sample study of the program</source>
        <translation>Nghiên cứu mẫu của chương trình</translation>
    </message>
    <message>
        <source>Typed into the program</source>
        <translation>Gõ trực tiếp vào chương trình</translation>
    </message>
    <message>
        <source>Records of the study and how they were collected</source>
        <translation>Bản ghi của nghiên cứu và cách thu thập</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>How they came in</source>
        <translation>Cách đưa vào</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Lần nhập cuối</translation>
    </message>
    <message>
        <source>Journal of the study file.</source>
        <translation>Nhật ký của tệp nghiên cứu.</translation>
    </message>
    <message numerus="yes">
        <source>%n unions and federations are left out of sums of members and workers: their members are cooperatives, whose own members would be counted twice.</source>
        <translation>
            <numerusform>%n liên hiệp và liên đoàn không được tính vào tổng số thành viên và lao động: thành viên của họ là hợp tác xã, nên thành viên của các hợp tác xã đó sẽ bị đếm hai lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Những gì không được tính</translation>
    </message>
    <message>
        <source>Written sources</source>
        <translation>Nguồn tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>The study rests on %n written sources.</source>
        <translation>
            <numerusform>Nghiên cứu dựa trên %n nguồn tài liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source> By type: %1.</source>
        <translation> Theo loại: %1.</translation>
    </message>
    <message>
        <source>Values that are missing, by reason</source>
        <translation>Các giá trị bị thiếu, theo lý do</translation>
    </message>
    <message>
        <source>Number of records without a value</source>
        <translation>Số bản ghi không có giá trị</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>No reason recorded</source>
        <translation>Chưa ghi lý do</translation>
    </message>
    <message>
        <source>A missing value is never counted as zero. Closed entities are left out.</source>
        <translation>Giá trị thiếu không bao giờ được tính là không. Tổ chức đã ngừng hoạt động không được tính.</translation>
    </message>
    <message>
        <source>Records of the study.</source>
        <translation>Bản ghi của nghiên cứu.</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Số liệu thiếu</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Mục %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Hình %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chương %1</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Tháng 1 năm %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Tháng 2 năm %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>Tháng 3 năm %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Tháng 4 năm %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Tháng 5 năm %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Tháng 6 năm %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Tháng 7 năm %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Tháng 8 năm %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Tháng 9 năm %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Tháng 10 năm %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Tháng 11 năm %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Tháng 12 năm %1</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Mục tiêu %1: %2</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>Contributions to the Sustainable Development Goals</source>
        <translation>Đóng góp cho các Mục tiêu Phát triển bền vững</translation>
    </message>
    <message>
        <source>Goal or target</source>
        <translation>Mục tiêu hoặc mục tiêu cụ thể</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Đóng góp</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Strongest evidence</source>
        <translation>Bằng chứng mạnh nhất</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The statements with the strongest evidence; they stand for %1 of %2 contributions on record.</source>
        <translation>Các nhận định có bằng chứng mạnh nhất; đại diện cho %1 trong %2 đóng góp được ghi nhận.</translation>
    </message>
    <message>
        <source>Statements in the same words are given once; “Cases” says how many contributions they stand for.</source>
        <translation>Các nhận định giống nhau chỉ nêu một lần; “Trường hợp” cho biết số đóng góp tương ứng.</translation>
    </message>
    <message>
        <source>Goals by form</source>
        <translation>Mục tiêu theo loại hình</translation>
    </message>
    <message>
        <source>Contributions on record</source>
        <translation>Các đóng góp được ghi nhận</translation>
    </message>
    <message numerus="yes">
        <source> %n of them name a goal but no target.</source>
        <translation>
            <numerusform> %n trong số đó nêu mục tiêu nhưng không nêu mục tiêu cụ thể.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the other countries of the study</source>
        <translation>So với các quốc gia khác trong nghiên cứu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> (accessed %1)</source>
        <translation> (truy cập %1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1 et al.</source>
        <translation>%1 và cộng sự</translation>
    </message>
    <message>
        <source>n.d.%1</source>
        <translation>k.n.%1</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 nghìn tỷ</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 tỷ</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 triệu</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>người</translation>
    </message>
    <message>
        <source>households</source>
        <translation>hộ gia đình</translation>
    </message>
    <message>
        <source>legal persons</source>
        <translation>pháp nhân</translation>
    </message>
    <message>
        <source>cooperatives</source>
        <translation>hợp tác xã</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>việc làm</translation>
    </message>
    <message>
        <source>full-time equivalents</source>
        <translation>lao động quy đổi toàn thời gian</translation>
    </message>
    <message>
        <source>establishments</source>
        <translation>cơ sở</translation>
    </message>
    <message>
        <source>Indicator not recorded</source>
        <translation>Chưa ghi chỉ tiêu</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>alternative value</source>
        <translation>giá trị thay thế</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Where sources give different values for the same thing, the one this report uses is in bold and the others are marked as alternatives.</source>
        <translation>Khi các nguồn đưa ra giá trị khác nhau cho cùng một điều, giá trị báo cáo sử dụng được in đậm và các giá trị khác được ghi là giá trị thay thế.</translation>
    </message>
    <message>
        <source>As given for each value.</source>
        <translation>Như nêu ở từng giá trị.</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Thang logarit</translation>
    </message>
    <message>
        <source>Demonstration data, not for quotation.</source>
        <translation>Dữ liệu minh họa, không được trích dẫn.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Danh mục hình</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Danh mục bảng</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>No data are available for this figure.</source>
        <translation>Không có số liệu cho hình này.</translation>
    </message>
    <message>
        <source>Table %1, continued</source>
        <translation>Bảng %1, tiếp theo</translation>
    </message>
    <message>
        <source>Entities by form in cited statistics</source>
        <translation>Số tổ chức theo loại hình trong số liệu trích dẫn</translation>
    </message>
    <message>
        <source>Entities by main activity</source>
        <translation>Tổ chức theo ngành chính</translation>
    </message>
    <message>
        <source>Founding years</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>Growth of the number of entities</source>
        <translation>Tăng trưởng số tổ chức</translation>
    </message>
    <message>
        <source>Entities by province or region</source>
        <translation>Tổ chức theo tỉnh hoặc vùng</translation>
    </message>
    <message>
        <source>Women in roles</source>
        <translation>Phụ nữ theo vai trò</translation>
    </message>
    <message>
        <source>Contributions by country and goal</source>
        <translation>Đóng góp theo quốc gia và mục tiêu</translation>
    </message>
    <message>
        <source>Strength of the evidence by country and goal</source>
        <translation>Độ mạnh của bằng chứng theo quốc gia và mục tiêu</translation>
    </message>
    <message>
        <source>Strength of the evidence by form and goal</source>
        <translation>Độ mạnh của bằng chứng theo loại hình và mục tiêu</translation>
    </message>
    <message>
        <source>Number of entities by form as sources state it, latest year, %1</source>
        <translation>Số tổ chức theo loại hình như các nguồn nêu, năm gần nhất, %1</translation>
    </message>
    <message>
        <source>No numbers of entities are cited yet</source>
        <translation>Chưa trích dẫn số lượng tổ chức nào</translation>
    </message>
    <message>
        <source>Enter statistics of the indicator N_ENT by form, with their sources.</source>
        <translation>Hãy nhập số liệu của chỉ tiêu N_ENT theo loại hình, kèm nguồn.</translation>
    </message>
    <message>
        <source>Most numerous in the sources: %1 with %2</source>
        <translation>Nhiều nhất theo các nguồn: %1 với %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entities recorded has a form yet</source>
        <translation>
            <numerusform>Chưa có tổ chức nào trong %n tổ chức đã ghi có loại hình</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the most frequent activity: %2 of the %n entities recorded</source>
        <translation>
            <numerusform>%1 là ngành phổ biến nhất: %2 trên %n tổ chức đã ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entities recorded has a main activity yet</source>
        <translation>
            <numerusform>Chưa có tổ chức nào trong %n tổ chức đã ghi có ngành chính</numerusform>
        </translation>
    </message>
    <message>
        <source>Add entities, or import a register, to see them by activity.</source>
        <translation>Hãy thêm tổ chức hoặc nhập sổ đăng ký để xem theo ngành.</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation>Tỉnh hoặc vùng</translation>
    </message>
    <message>
        <source>Number of entities by province or region, %1</source>
        <translation>Số tổ chức theo tỉnh hoặc vùng, %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entities recorded has a province or region yet</source>
        <translation>
            <numerusform>Chưa có tổ chức nào trong %n tổ chức đã ghi có tỉnh hoặc vùng</numerusform>
        </translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>Chưa ghi địa điểm</translation>
    </message>
    <message>
        <source>Add entities, or import a register, to see them by province or region.</source>
        <translation>Hãy thêm tổ chức hoặc nhập sổ đăng ký để xem theo tỉnh hoặc vùng.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n đơn vị khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities are recorded under units that have since been merged or renamed.</source>
        <translation>
            <numerusform>%n tổ chức được ghi theo đơn vị nay đã sáp nhập hoặc đổi tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entities without a known founding year are not shown.</source>
        <translation>
            <numerusform>Không hiển thị %n tổ chức chưa rõ năm thành lập.</numerusform>
        </translation>
    </message>
    <message>
        <source>No founding years are recorded yet</source>
        <translation>Chưa ghi năm thành lập nào</translation>
    </message>
    <message>
        <source>Enter the year in which entities were founded, or import it with a register.</source>
        <translation>Hãy nhập năm thành lập của các tổ chức, hoặc nhập cùng sổ đăng ký.</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Loại hình khác</translation>
    </message>
    <message>
        <source>Number of entities by year of foundation, %1</source>
        <translation>Số tổ chức theo năm thành lập, %1</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %n entities with a known founding year are from %2 or later</source>
        <translation>
            <numerusform>Một nửa trong %n tổ chức đã rõ năm thành lập ra đời từ năm %2 trở đi</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of entities existing today that existed in the year, by form, %1</source>
        <translation>Số tổ chức hiện còn đã tồn tại trong năm, theo loại hình, %1</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n entities with a known founding year, %2 existed in %3</source>
        <translation>
            <numerusform>Trong %n tổ chức đã rõ năm thành lập, %2 đã tồn tại vào năm %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Goal %1, %2</source>
        <translation>Mục tiêu %1, %2</translation>
    </message>
    <message>
        <source>No contributions to the goals are recorded yet</source>
        <translation>Chưa ghi đóng góp nào cho các mục tiêu</translation>
    </message>
    <message>
        <source>Record what entities, forms or the whole sector contribute to a goal, and how.</source>
        <translation>Hãy ghi các tổ chức, loại hình hoặc toàn khu vực đóng góp gì cho một mục tiêu, và như thế nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n contributions with a negative effect are not counted.</source>
        <translation>
            <numerusform>Không tính %n đóng góp có tác động tiêu cực.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the contributions are claimed only, without evidence.</source>
        <translation>
            <numerusform>%n đóng góp mới chỉ được nêu, chưa có bằng chứng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions without a goal are not shown.</source>
        <translation>
            <numerusform>Không hiển thị %n đóng góp chưa có mục tiêu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most: %2 of the %n contributions recorded</source>
        <translation>
            <numerusform>%1 có nhiều nhất: %2 trên %n đóng góp đã ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence is strongest for %1: %2 of 3 on average</source>
        <translation>Bằng chứng mạnh nhất ở %1: trung bình %2 trên 3</translation>
    </message>
    <message>
        <source>Strength of the evidence: 0 claimed only, 1 weak, 2 moderate, 3 strong.</source>
        <translation>Độ mạnh của bằng chứng: 0 chỉ được nêu, 1 yếu, 2 trung bình, 3 mạnh.</translation>
    </message>
    <message>
        <source>Number of documented contributions by country and goal; not a measure of performance</source>
        <translation>Số đóng góp có ghi chép theo quốc gia và mục tiêu; không phải thước đo kết quả</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>đóng góp</translation>
    </message>
    <message>
        <source>Mean strength of the evidence by country and goal; documented contribution, not a measure of performance</source>
        <translation>Độ mạnh trung bình của bằng chứng theo quốc gia và mục tiêu; đóng góp có ghi chép, không phải thước đo kết quả</translation>
    </message>
    <message>
        <source>Mean strength of the evidence by form and goal, %1; documented contribution, not a measure of performance</source>
        <translation>Độ mạnh trung bình của bằng chứng theo loại hình và mục tiêu, %1; đóng góp có ghi chép, không phải thước đo kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n contributions of no single form are not shown.</source>
        <translation>
            <numerusform>Không hiển thị %n đóng góp không thuộc riêng một loại hình.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>members</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation>Thành viên hội đồng quản trị</translation>
    </message>
    <message>
        <source>board members</source>
        <translation>thành viên hội đồng quản trị</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>chủ tịch</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Giám đốc</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>giám đốc</translation>
    </message>
    <message>
        <source>Women are %1 of %2</source>
        <translation>Phụ nữ chiếm %1 %2</translation>
    </message>
    <message>
        <source>Women are %1 of %2 and %3 of %4</source>
        <translation>Phụ nữ chiếm %1 %2 và %3 %4</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Share of women by role, %1</source>
        <translation>Tỷ lệ phụ nữ theo vai trò, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unions and federations are not counted: their members are cooperatives.</source>
        <translation>
            <numerusform>Không tính %n liên hiệp và liên minh: thành viên của họ là hợp tác xã.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet of women in roles</source>
        <translation>Chưa có thông tin về phụ nữ theo vai trò</translation>
    </message>
    <message>
        <source>Enter members, board, chair or manager by sex for a year of an entity.</source>
        <translation>Hãy nhập thành viên, hội đồng quản trị, chủ tịch hoặc giám đốc theo giới cho một năm của tổ chức.</translation>
    </message>
    <message>
        <source>Share of women among those whose sex is known, by role, %1, %2</source>
        <translation>Tỷ lệ phụ nữ trong số người đã rõ giới tính, theo vai trò, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The %n entities recorded, by form</source>
        <translation>
            <numerusform>%n tổ chức được ghi nhận, theo loại hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entities recorded, by main activity</source>
        <translation>
            <numerusform>%n tổ chức được ghi nhận, theo hoạt động chính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most entities: %2 of the %n recorded</source>
        <translation>
            <numerusform>%1 có nhiều tổ chức nhất: %2 trong số %n được ghi nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entities recorded, by province or region</source>
        <translation>
            <numerusform>%n tổ chức được ghi nhận, theo tỉnh hoặc vùng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n contributions recorded, by goal</source>
        <translation>
            <numerusform>%n đóng góp được ghi nhận, theo mục tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>The two largest are %1 (%2) and %3 (%4); together they make up %5.</source>
        <translation>Hai nhóm lớn nhất là %1 (%2) và %3 (%4); cộng lại chiếm %5.</translation>
    </message>
    <message>
        <source>The three largest are %1 (%2), %3 (%4) and %5 (%6); together they make up %7.</source>
        <translation>Ba nhóm lớn nhất là %1 (%2), %3 (%4) và %5 (%6); cộng lại chiếm %7.</translation>
    </message>
    <message>
        <source>Published sources give these values for the country as a whole and for single forms</source>
        <translation>Các nguồn đã công bố đưa ra những giá trị sau cho cả nước và cho từng loại hình</translation>
    </message>
    <message>
        <source>Where sources count the entities of a form, their numbers stand beside each other</source>
        <translation>Khi các nguồn đếm số tổ chức của từng loại hình, các con số được đặt cạnh nhau</translation>
    </message>
    <message>
        <source>The records of the study show how many entities of each form are known</source>
        <translation>Bản ghi của nghiên cứu cho biết số tổ chức đã biết của từng loại hình</translation>
    </message>
    <message>
        <source>Entities are counted by the section of their main activity</source>
        <translation>Các tổ chức được đếm theo ngành cấp 1 của hoạt động chính</translation>
    </message>
    <message>
        <source>The years of foundation show when today&apos;s entities came into being</source>
        <translation>Năm thành lập cho biết các tổ chức hiện nay ra đời khi nào</translation>
    </message>
    <message>
        <source>How many of today&apos;s entities already existed in each year shows how the sector has grown</source>
        <translation>Số tổ chức hiện nay đã tồn tại trong từng năm cho thấy khu vực này đã phát triển như thế nào</translation>
    </message>
    <message>
        <source>Entities are counted by province or region</source>
        <translation>Các tổ chức được đếm theo tỉnh hoặc vùng</translation>
    </message>
    <message>
        <source>Women are counted among members, on boards, as chairpersons and as managers</source>
        <translation>Số phụ nữ được tính trong số thành viên, trong hội đồng quản trị, ở vị trí chủ tịch và giám đốc</translation>
    </message>
    <message>
        <source>These figures describe the economy and the labour market in which SSE entities work</source>
        <translation>Các số liệu này mô tả nền kinh tế và thị trường lao động nơi các tổ chức SSE hoạt động</translation>
    </message>
    <message>
        <source>Every number of this report that names no other source was counted from the records of the study</source>
        <translation>Mọi con số trong báo cáo không nêu nguồn khác đều được đếm từ bản ghi của nghiên cứu</translation>
    </message>
    <message>
        <source>Not every record says everything. What is missing limits how far the charts carry</source>
        <translation>Không phải bản ghi nào cũng đầy đủ. Những gì còn thiếu làm hạn chế ý nghĩa của các biểu đồ</translation>
    </message>
    <message>
        <source>Not every form contributes to the same goals, and not everywhere is the evidence equally strong</source>
        <translation>Không phải loại hình nào cũng đóng góp cho cùng các mục tiêu, và bằng chứng không phải ở đâu cũng mạnh như nhau</translation>
    </message>
    <message numerus="yes">
        <source>The study records %n contributions to the goals</source>
        <translation>
            <numerusform>Nghiên cứu ghi nhận %n đóng góp cho các mục tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>The countries are shown side by side, not ranked: more evidence is found where more was asked</source>
        <translation>Các quốc gia được đặt cạnh nhau, không xếp hạng: nơi nào hỏi nhiều hơn thì tìm được nhiều bằng chứng hơn</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n hộ gia đình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legal persons</source>
        <translation>
            <numerusform>%n pháp nhân</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooperatives</source>
        <translation>
            <numerusform>%n hợp tác xã</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (unit not recorded)</source>
        <translation>%1 (chưa ghi đơn vị)</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>reported by</source>
        <translation>số tổ chức báo cáo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Lao động</translation>
    </message>
    <message>
        <source>Members and workers are those reported for %1, by the number of entities given; nothing is estimated for the others. A person who belongs to two entities is counted twice.</source>
        <translation>Thành viên và lao động là số được báo cáo cho năm %1 bởi số tổ chức nêu trong bảng; không ước tính cho các tổ chức khác. Người tham gia hai tổ chức được tính hai lần.</translation>
    </message>
    <message>
        <source>Unions and federations are counted as entities but left out of members and workers.</source>
        <translation>Liên hiệp và liên đoàn được đếm là tổ chức nhưng không tính vào thành viên và lao động.</translation>
    </message>
    <message>
        <source>Members counted in different units (persons, households, organisations) are never added.</source>
        <translation>Thành viên được đếm theo các đơn vị khác nhau (người, hộ gia đình, tổ chức) không bao giờ được cộng với nhau.</translation>
    </message>
    <message>
        <source>– : zero; … : no data.</source>
        <translation>– : không; … : không có số liệu.</translation>
    </message>
    <message>
        <source>Entities, members and workers by form</source>
        <translation>Tổ chức, thành viên và lao động theo loại hình</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Members and workers are known only where entities reported them</source>
        <translation>Số thành viên và lao động chỉ biết được ở những tổ chức có báo cáo</translation>
    </message>
    <message>
        <source>National forms and their registration</source>
        <translation>Các loại hình trong nước và tình trạng đăng ký</translation>
    </message>
    <message>
        <source>National form</source>
        <translation>Loại hình trong nước</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Có đăng ký</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Không đăng ký</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Registered under any law, certified or labelled.</source>
        <translation>Đăng ký theo bất kỳ luật nào, được chứng nhận hoặc gắn nhãn.</translation>
    </message>
    <message>
        <source>Each form takes national shapes, with a legal basis of their own or without any</source>
        <translation>Mỗi loại hình có những hình thức trong nước, có cơ sở pháp lý riêng hoặc không</translation>
    </message>
    <message>
        <source>The social and solidarity economy</source>
        <translation>Kinh tế xã hội và đoàn kết</translation>
    </message>
    <message>
        <source>National mapping report</source>
        <translation>Báo cáo lập bản đồ quốc gia</translation>
    </message>
    <message>
        <source>What the records show</source>
        <translation>Các bản ghi cho thấy</translation>
    </message>
    <message numerus="yes">
        <source>reported by %n entities</source>
        <translation>
            <numerusform>%n tổ chức báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities on record</source>
        <translation>Tổ chức được ghi nhận</translation>
    </message>
    <message>
        <source> (mixed effect)</source>
        <translation> (tác động vừa tích cực vừa tiêu cực)</translation>
    </message>
    <message>
        <source> (negative effect)</source>
        <translation> (tác động tiêu cực)</translation>
    </message>
    <message>
        <source>Number of entities by main activity (ISIC section), %1</source>
        <translation>Số tổ chức theo hoạt động chính (ngành cấp 1 của ISIC), %1</translation>
    </message>
    <message>
        <source>Activities of two revisions of ISIC cannot stand in one chart</source>
        <translation>Hoạt động theo hai bản sửa đổi ISIC không thể đứng trong một biểu đồ</translation>
    </message>
    <message>
        <source>Give every entity a section of the revision that the study uses.</source>
        <translation>Hãy đặt cho mỗi tổ chức một ngành của bản sửa đổi mà nghiên cứu dùng.</translation>
    </message>
    <message>
        <source>Provinces before and after a reform cannot stand in one chart</source>
        <translation>Tỉnh trước và sau cải cách không thể đứng trong một biểu đồ</translation>
    </message>
    <message>
        <source>Give every entity a province of the list that the study uses.</source>
        <translation>Hãy đặt cho mỗi tổ chức một tỉnh của danh sách mà nghiên cứu dùng.</translation>
    </message>
    <message>
        <source>Pasted from other tables</source>
        <translation>Dán từ các bảng khác</translation>
    </message>
    <message numerus="yes">
        <source>%n values that count something else are not shown.</source>
        <translation>
            <numerusform>%n giá trị đếm theo đơn vị khác không được hiển thị.</numerusform>
        </translation>
    </message>
    <message>
        <source>of respondents</source>
        <translation>của người trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n entities whose members are not recorded as persons are left out of the members.</source>
        <translation>
            <numerusform>%n tổ chức có thành viên không được ghi nhận là cá nhân bị loại khỏi số thành viên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential records are counted but not shown one by one.</source>
        <translation>
            <numerusform>%n bản ghi bảo mật được tính vào tổng số nhưng không được nêu riêng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-time equivalents</source>
        <translation>
            <numerusform>%n lao động quy đổi toàn thời gian</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers counted as heads and as full-time equivalents are never added.</source>
        <translation>Số lao động tính theo người và tính theo quy đổi toàn thời gian không bao giờ được cộng chung.</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>Nhập hai lần</translation>
    </message>
    <message numerus="yes">
        <source>%n records were typed a second time from their papers, without a look at the first entry.</source>
        <translation>
            <numerusform>%n bản ghi được nhập lần thứ hai từ bản giấy, không nhìn lần nhập thứ nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source> Of %1 fields compared, %2 differed (%3).</source>
        <translation> Trong %1 trường được so sánh, %2 trường khác nhau (%3).</translation>
    </message>
    <message numerus="yes">
        <source> %n of the differences are not settled yet.</source>
        <translation>
            <numerusform> Còn %n chỗ khác nhau chưa được giải quyết.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on the screening</source>
        <translation>Mức thống nhất khi sàng lọc</translation>
    </message>
    <message numerus="yes">
        <source>%n entities were screened by two people who answered separately.</source>
        <translation>
            <numerusform>%n tổ chức được hai người sàng lọc, mỗi người trả lời riêng.</numerusform>
        </translation>
    </message>
    <message>
        <source> They came to the same result in %1 of the cases; Cohen’s kappa, the agreement beyond chance, is %2.</source>
        <translation> Họ đi đến cùng một kết quả trong %1 số trường hợp; hệ số kappa của Cohen, tức mức thống nhất hơn ngẫu nhiên, là %2.</translation>
    </message>
    <message>
        <source> They came to the same result in %1 of the cases.</source>
        <translation> Họ đi đến cùng một kết quả trong %1 số trường hợp.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed or dormant entities are not counted.</source>
        <translation>
            <numerusform>%n tổ chức đã đóng cửa hoặc tạm ngừng hoạt động không được tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities that have closed or are dormant are in no year, so earlier years had more than is shown.</source>
        <translation>Các tổ chức đã đóng cửa hoặc tạm ngừng hoạt động không nằm trong năm nào, nên các năm trước thực tế có nhiều hơn số thể hiện.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed or dormant entities are left out of all counts.</source>
        <translation>
            <numerusform>%n tổ chức đã đóng cửa hoặc tạm ngừng hoạt động không được tính vào bất kỳ số đếm nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>unit not recorded</source>
        <translation>chưa ghi đơn vị</translation>
    </message>
</context>
</TS>
