<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>dictionary</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">คำถาม</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation type="unfinished">ตัวเลขที่ตอบ</translation>
    </message>
    <message>
        <source>Text given</source>
        <translation type="unfinished">ข้อความที่ตอบ</translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation type="unfinished">รหัสที่เลือก</translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation type="unfinished">หลายรหัสคั่นด้วยอัฒภาค (;)</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished">เหตุใดจึงไม่มี</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">คำตอบ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">คำตอบ</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ไฟล์</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation type="unfinished">ลายพิมพ์ของไฟล์ (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">คำบรรยายภาพ</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished">ภาพแสดงอะไร สำหรับผู้ที่มองไม่เห็น</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">เครดิตภาพ</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation type="unfinished">จะเผยแพร่</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation type="unfinished">ความยินยอมครอบคลุม</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished">ภาพถ่าย</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished">ภาพถ่าย</translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation type="unfinished">คำพูดในภาษาเดิม</translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation type="unfinished">คำพูดเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">ผู้พูด</translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation type="unfinished">บทบาท ใส่ชื่อเมื่อได้รับความยินยอมเท่านั้น</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">งานภาคสนาม</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">คำพูด</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">คำพูด</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation type="unfinished">ตัวเลขของปี</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished">เหตุผลที่เลือก</translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation type="unfinished">เหตุผลที่เล่ากรณีก้ำกึ่ง</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished">ระดับ</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation type="unfinished">เป้าหมายย่อย SDG</translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation type="unfinished">เสาหลักของงานที่มีคุณค่า</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">บริบท</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">รูปแบบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished">ธรรมาภิบาล</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">ผลลัพธ์</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">ความท้าทาย</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">บทเรียน</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">ความยินยอม</translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation type="unfinished">วันที่องค์กรตรวจทาน</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished">กรณีศึกษา</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">เรื่องราว</translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation type="unfinished">ความยินยอมและการตรวจทาน</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation type="unfinished">กรณีศึกษา</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">รหัส</translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation type="unfinished">รายการตัวเลือก</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation type="unfinished">รายการตัวเลือก</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">ตำแหน่ง</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">ป้าย</translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation type="unfinished">แทนรหัส</translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation type="unfinished">รหัสของช่องข้อมูลที่คำถามเชื่อมไปหา</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished">ตัวเลือก</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">ตัวเลือก</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished">ตำแหน่งในแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">สถานะ</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">ภาษาของข้อความ</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">เป็นความลับ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished">สำหรับทีมเท่านั้น ไม่พิมพ์ในรายงาน</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">ระเบียน</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished">วันที่ให้ความยินยอม</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished">ผู้มีส่วนร่วม</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">รูปแบบ</translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished">รูปแบบในประเทศ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">ทิศทาง</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation type="unfinished">น้ำหนักของหลักฐาน</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">ขนาด</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished">สถิติ</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished">แนวคิด</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished">ขอบเขต</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished">รับรองโดย</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">วันที่</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">ฉบับ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">กำลังใช้</translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation type="unfinished">แต่ละแนวคิดใช้นิยามปฏิบัติการครั้งละหนึ่งนิยาม</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">ถ้อยคำ</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished">ดัดแปลงจาก</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished">นิยาม</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished">นิยาม</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished">หลักการ</translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation type="unfinished">ฐานทางกฎหมาย</translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation type="unfinished">ฐานทางกฎหมายเป็นถ้อยคำ</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished">ความเบี่ยงเบน</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">ข้อสังเกต</translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation type="unfinished">การตีความหลักการ</translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation type="unfinished">การตีความหลักการ</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished">เสาหลัก</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">หัวข้อ</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">อย่างไร</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation type="unfinished">ทำอะไร เพื่อใคร และนำไปสู่งานที่มีคุณค่าอย่างไร</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished">ประเด็นคาบเกี่ยว</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished">กลุ่มที่ได้รับผล</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished">การมีส่วนสนับสนุน</translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation type="unfinished">ผลและหลักฐาน</translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation type="unfinished">การมีส่วนต่องานที่มีคุณค่า</translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation type="unfinished">การมีส่วนต่องานที่มีคุณค่า</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ชื่อ</translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation type="unfinished">ตามที่องค์กรเขียนเอง ด้วยอักษรของตน</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished">ชื่อเป็นอักษรละติน</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">ชื่อย่อ</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished">ชื่อเดิม</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation type="unfinished">ประเภทสหกรณ์</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">ระดับชั้น</translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation type="unfinished">ชุมนุมและสหพันธ์มีสหกรณ์เป็นสมาชิก จึงไม่นับรวมในผลรวม</translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation type="unfinished">ใบรับรองและตรารับรอง</translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation type="unfinished">ไม่นับซ้ำ: นับตามรูปแบบเท่านั้น</translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation type="unfinished">สาขาสหกรณ์</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">การจดทะเบียน</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation type="unfinished">จดทะเบียนตาม</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">ทะเบียน</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">เลขทะเบียน</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">วันที่จดทะเบียน</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished">ปีที่ก่อตั้ง</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">ปีที่เลิกกิจการ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">กิจกรรม</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished">จังหวัดหรือภูมิภาค</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">สถานที่</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">ละติจูด</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">ลองจิจูด</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation type="unfinished">เมืองหรือชนบท</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation type="unfinished">กิจกรรมหลัก</translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished">หมวดย่อย</translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation type="unfinished">เลขสองหลักของการจำแนก เช่น 01</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished">กิจกรรมอื่น</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">สิ่งที่องค์กรทำ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished">กลุ่มเป้าหมาย</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">ที่มา</translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation type="unfinished">รายได้จากเงินอุดหนุน</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation type="unfinished">จดทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation type="unfinished">จัดทำบัญชี</translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation type="unfinished">จ่ายประกันสังคม</translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation type="unfinished">มีบัญชีธนาคาร</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">เว็บไซต์</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ที่อยู่</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">อีเมล</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">โทรศัพท์</translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation type="unfinished">เผยแพร่ข้อมูลติดต่อได้</translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation type="unfinished">วันที่ยินยอมให้เผยแพร่ข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">ข้อมูลระบุตัวตน</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished">ที่ตั้ง</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">การติดต่อ</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">ความสัมพันธ์</translation>
    </message>
    <message>
        <source>or institution</source>
        <translation type="unfinished">หรือสถาบัน</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">จนถึง</translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation type="unfinished">ความสัมพันธ์ขององค์กร</translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation type="unfinished">ความสัมพันธ์ขององค์กร</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">ปี</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">สมาชิก</translation>
    </message>
    <message>
        <source>Members are</source>
        <translation type="unfinished">สมาชิกคือ</translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation type="unfinished">ครัวเรือนไม่ใช่บุคคล หน่วยนับต้องอยู่คู่กับจำนวนเสมอ</translation>
    </message>
    <message>
        <source>Young members</source>
        <translation type="unfinished">สมาชิกเยาวชน</translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation type="unfinished">นับผู้ทำงานเป็น</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">ผู้ทำงาน</translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation type="unfinished">ผู้ทำงานเยาวชน</translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation type="unfinished">ในจำนวนนี้เป็นสมาชิก</translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation type="unfinished">ลูกจ้างประจำ</translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation type="unfinished">ลูกจ้างที่มีกำหนดระยะเวลา</translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation type="unfinished">ลูกจ้างระยะสั้นและชั่วคราว</translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation type="unfinished">ผู้รับจ้างที่ไม่อิสระ</translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation type="unfinished">ผู้ฝึกงานและนักศึกษาฝึกงาน</translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation type="unfinished">ผู้ช่วยงานในครัวเรือน</translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation type="unfinished">ผู้ทำงานที่มีประกันสังคม</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">อาสาสมัคร</translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation type="unfinished">ชั่วโมงของอาสาสมัครในปี</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished">กรรมการ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">ประธาน</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">ผู้จัดการ</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished">ยอดขายและบริการ</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation type="unfinished">เงินอุดหนุนที่ได้รับ</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished">เงินบริจาค</translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation type="unfinished">เงินสมทบของสมาชิก</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished">รายได้อื่น</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished">รายได้รวม</translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation type="unfinished">ส่วนเกินหรือขาดทุน</translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation type="unfinished">ส่วนเกินเข้าทุนสำรอง</translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation type="unfinished">ส่วนเกินเฉลี่ยคืนตามธุรกิจ</translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation type="unfinished">ส่วนเกินให้ทุน</translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation type="unfinished">ส่วนเกินให้ชุมชน</translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation type="unfinished">ส่วนเกินใช้อย่างอื่น</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished">สินทรัพย์</translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation type="unfinished">ทุนสำรองที่แบ่งไม่ได้</translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation type="unfinished">รายได้จากการค้า</translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation type="unfinished">ค่ามัธยฐานค่าจ้างหญิงต่อเดือน</translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation type="unfinished">ค่ามัธยฐานค่าจ้างชายต่อเดือน</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">บุคคล</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">การเงิน</translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation type="unfinished">ข้อมูลรายปีขององค์กร</translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation type="unfinished">ข้อมูลรายปีขององค์กร</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished">สถานประกอบการ</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished">สถานประกอบการ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ประเภท</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ถึง</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">วิธีจัด</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">วาระ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">บทสรุป</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">เอกสาร</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">การประชุมหรือกิจกรรม</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">การประชุมและกิจกรรม</translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation type="unfinished">ฝ่ายที่เป็นผู้แทน</translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation type="unfinished">ผู้เข้าร่วมของกลุ่ม</translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation type="unfinished">ผู้เข้าร่วมแยกตามฝ่าย</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">มติ</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished">หน่วยงานรับผิดชอบ</translation>
    </message>
    <message>
        <source>or person</source>
        <translation type="unfinished">หรือบุคคล</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished">กำหนดเสร็จ</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">สถานะ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">เสร็จเมื่อ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">มติ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">บทบาท</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">สถาบัน</translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation type="unfinished">ผู้จัดหรือวิทยากร</translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation type="unfinished">ผู้จัดและวิทยากร</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ผลที่ได้</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">ความเห็น</translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation type="unfinished">ข้อเสนอแนะที่อภิปราย</translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation type="unfinished">ข้อเสนอแนะที่อภิปราย</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">ข้อค้นพบ</translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation type="unfinished">หรือข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation type="unfinished">หรือสถิติ</translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation type="unfinished">ระเบียนที่รับรองผล</translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation type="unfinished">ระเบียนที่รับรองผล</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished">สนับสนุน</translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation type="unfinished">การมีส่วนต่อ SDG</translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation type="unfinished">กฎหมายหรือนโยบาย</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">การคัดกรอง</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">อ้างอิงจาก</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">เครื่องมือ</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">บทบัญญัติ</translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation type="unfinished">หน้า ย่อหน้า ตาราง หรือรหัสเวลา</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">แสดงให้เห็นอะไร</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished">แปลโดย</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">น้ำหนัก</translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation type="unfinished">ไม่เป็นอิสระจาก</translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation type="unfinished">สองรายการจากผู้ตอบคนเดียวนับเป็นหนึ่งเสียง</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished">อ้างคำพูดได้</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished">ทำให้ไม่ระบุตัวตนแล้ว</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">เนื้อหา</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">หลักฐาน</translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation type="unfinished">หน่วยเงินต่อหนึ่งดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">อัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">อัตราแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation type="unfinished">KII-07, FGD-02: รหัสที่ใช้อ้างอิง</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished">ภาษาที่พูด</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished">ใช้ล่าม</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">ทีม</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished">ผู้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished">จำนวนผู้เข้าร่วมที่วางแผน</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation type="unfinished">ผู้เข้าร่วมเป็นใคร</translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation type="unfinished">บทบาท ไม่ใช่ชื่อ: ผู้เลี้ยงสัตว์ กรรมการ เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">บันทึกเสียง</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">บทถอดเสียง</translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation type="unfinished">ผู้เข้าร่วมและความยินยอม</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">ระดับ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">ประเด็น</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">ข้อความข้อค้นพบ</translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation type="unfinished">หนึ่งประโยค แยกถ้าเกี่ยวข้องสองระดับ</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">คำอธิบาย</translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation type="unfinished">รูปแบบที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation type="unfinished">เว้นว่างสำหรับทั้งหมด</translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation type="unfinished">จังหวัดหรือภูมิภาคที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation type="unfinished">มีผลต่อผู้หญิงต่างออกไป</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">อย่างไร</translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation type="unfinished">กล่าวถึงโดย</translation>
    </message>
    <message>
        <source>out of</source>
        <translation type="unfinished">จากทั้งหมด</translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished">ซึ่งเป็น</translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation type="unfinished">เหตุใดจึงนับด้วยมือ</translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation type="unfinished">ความรุนแรงหรือความสำคัญ</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished">ให้คะแนนโดย</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished">วันที่ให้คะแนน</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation type="unfinished">วันที่รับรองผล</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished">รับรองผลที่</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">น้ำหนัก</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ข้อค้นพบ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">ด้าน</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation type="unfinished">ชนิดของค่า</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">หน่วย</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation type="unfinished">หน่วยนับ</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished">ตัวตั้ง</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished">ตัวหาร</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished">วิธีรวมค่า</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished">ดีขึ้นเมื่อ</translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation type="unfinished">มิติที่ใช้ได้</translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation type="unfinished">เว้นว่างถ้าใช้ได้ทุกมิติ</translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation type="unfinished">เปรียบเทียบได้กับ</translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation type="unfinished">ตัวชี้วัดที่มีคำเดียวกันในช่องนี้อยู่ในแผนภูมิเดียวกันได้</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation type="unfinished">แหล่งที่มาของนิยาม</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished">ชื่อด้วยอักษรของตน</translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation type="unfinished">ระดับพื้นที่</translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation type="unfinished">เป็นสมาชิกคณะกรรมการที่ปรึกษาแห่งชาติ</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">อำนาจหน้าที่</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished">การสนับสนุนที่ให้</translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation type="unfinished">รูปแบบที่ให้บริการ</translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation type="unfinished">จังหวัดหรือภูมิภาคที่ให้บริการ</translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation type="unfinished">เว้นว่างสำหรับทั้งประเทศ</translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation type="unfinished">อิทธิพลต่อ SSE</translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation type="unfinished">ตั้งแต่ 1 ไม่มี ถึง 5 ชี้ขาด</translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation type="unfinished">ความสนใจใน SSE</translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation type="unfinished">ตั้งแต่ 1 ไม่มี ถึง 5 สูงมาก</translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation type="unfinished">ความตระหนักรู้เรื่อง SSE</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation type="unfinished">หากไม่มี ข้อมูลติดต่อจะอยู่ในไฟล์เท่านั้น</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">การสนับสนุน</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation type="unfinished">อิทธิพลและความสนใจ</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">สถาบัน</translation>
    </message>
    <message>
        <source>or entity</source>
        <translation type="unfinished">หรือองค์กร</translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation type="unfinished">ความสัมพันธ์ของสถาบัน</translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation type="unfinished">ความสัมพันธ์ของสถาบัน</translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation type="unfinished">เหมือนกันทุกฉบับ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">แทนที่</translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation type="unfinished">คำแนะนำที่อ่านให้ผู้ตอบฟัง</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">เครื่องมือ</translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation type="unfinished">เป็นภาษาของเครื่องมือ</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished">ชื่อเรื่องภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">ชื่อย่อ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">หมายเลข</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">ลำดับศักดิ์</translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation type="unfinished">แนวทางทางกฎหมาย</translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation type="unfinished">รูปแบบที่ครอบคลุม</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">สถานะทางกฎหมาย</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">วันที่รับรอง</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">มีผลบังคับใช้ตั้งแต่</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation type="unfinished">วันที่ยกเลิก</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">แก้ไขเพิ่มเติม</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">ออกโดย</translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation type="unfinished">ผลต่อ SSE</translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation type="unfinished">ตั้งแต่ -2 ขัดขวาง ถึง 2 เอื้ออำนวย</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation type="unfinished">เหตุผลของคะแนน</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">งบประมาณ</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation type="unfinished">ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation type="unfinished">แผนงานตั้งแต่</translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation type="unfinished">แผนงานถึง</translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation type="unfinished">เป้าหมายของนโยบาย</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">การมีผลบังคับ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished">ผล</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished">กฎหมายและนโยบาย</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">คณะกรรมการ</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished">การเป็นสมาชิก</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished">การเป็นสมาชิก</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished">บท</translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation type="unfinished">สามบรรทัดที่ต้นบท</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">ข้อความ</translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation type="unfinished">ข้อความของบท</translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation type="unfinished">ข้อความของบท</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation type="unfinished">อักษรตัวใหญ่ ตัวเลข และยัติภังค์ ขึ้นต้นด้วยประเทศ เช่น VN-THT</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">ฐานทางกฎหมาย</translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation type="unfinished">จำนวนสมาชิกที่กฎหมายกำหนด</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">คำอธิบาย</translation>
    </message>
    <message>
        <source>National forms</source>
        <translation type="unfinished">รูปแบบในประเทศ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">หน่วยงาน</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">บทบาท</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">เพศ</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation type="unfinished">ระบุชื่อในรายงานได้</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">บุคคล</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">บุคคล</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">มาตรา</translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation type="unfinished">มาตรา วรรค และอนุมาตรา</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">บัญญัติว่าอย่างไร</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished">ตัวเลขในบทบัญญัติ</translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation type="unfinished">7 หมายถึงสมาชิกอย่างน้อย 7 คน 51 หมายถึง 51 %</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished">ถ้อยคำภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished">บทบัญญัติ</translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation type="unfinished">คำช่วยเหลือสำหรับผู้สำรวจ</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation type="unfinished">ต้องตอบ</translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation type="unfinished">คำตอบเป็นข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished">ถามเมื่อ</translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation type="unfinished">นิพจน์ตาม XLSForm</translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation type="unfinished">คำตอบต้อง</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">นำไปเป็น</translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished">รายการใด</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">คำถาม</translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation type="unfinished">ภายในระดับเดียวกัน ไม่เปลี่ยนเมื่ออนุมัติแล้ว</translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation type="unfinished">ขึ้นต้นด้วยคำกริยา</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished">เหตุผล</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished">ระยะเวลา</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished">ถึง (ผู้รับ)</translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation type="unfinished">เกี่ยวกับกฎหมาย</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">ลำดับความสำคัญ</translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation type="unfinished">1 คือสูงสุด</translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation type="unfinished">ตัวชี้วัดสำหรับการติดตาม</translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation type="unfinished">ลำดับความสำคัญและการติดตาม</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation type="unfinished">สิ่งที่ควรทำ</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished">ผู้รับข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">ผู้รับข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation type="unfinished">ตอบสนองอย่างไร</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation type="unfinished">ข้อค้นพบที่ตอบสนอง</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation type="unfinished">ข้อค้นพบที่ตอบสนอง</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">ความเป็นไปได้</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">ผลกระทบ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">การให้คะแนน</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">การให้คะแนน</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">ขั้นตอน</translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation type="unfinished">ขั้นตอนการนำไปใช้</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">การนำไปใช้</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished">ผลการตอบ</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished">ซ้ำกับ</translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation type="unfinished">รหัสในเครื่องมือต้นทาง</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">อายุ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">การตอบ</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished">ผู้ตอบ</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished">การตอบ</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation type="unfinished">ในประชากร</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">ที่วางแผน</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished">ที่ติดต่อ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">ที่ตอบ</translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation type="unfinished">ช่องของตัวอย่าง</translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation type="unfinished">ช่องของตัวอย่าง</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished">การสุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation type="unfinished">กรอบตัวอย่าง</translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation type="unfinished">รายชื่อที่ใช้เลือกผู้ตอบ และสิ่งที่รายชื่อนั้นขาด</translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation type="unfinished">แหล่งที่มาของกรอบ</translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation type="unfinished">วันที่ของกรอบ</translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation type="unfinished">สิ่งที่ตัวอย่างบอกไม่ได้</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished">แผนการสุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished">แผนการสุ่มตัวอย่าง</translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation type="unfinished">โครงร่างการคัดกรอง</translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation type="unfinished">ฉบับของโครงร่างระดับชาติที่ใช้คำนวณผล</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished">รอบ</translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation type="unfinished">ผู้ประเมินคนที่สองทำงานโดยไม่เห็นการประเมินครั้งแรก</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">ผู้ประเมิน</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">วันที่ประเมิน</translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation type="unfinished">เป็น SSE ตามกฎหมายของประเทศ</translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation type="unfinished">เกณฑ์บังคับเติมล่วงหน้าเป็น 1 ตามกฎหมายได้ แต่ยังต้องถาม D2, O3 และ G3</translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation type="unfinished">P1 กิจกรรมทางเศรษฐกิจ</translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation type="unfinished">มีกิจกรรมทางเศรษฐกิจหรือไม่: สินค้า บริการ การเงิน บริการแก่สมาชิก ขายในตลาดหรือไม่ก็ตาม 0 ไม่มี หรือมีเพียงการรณรงค์หรือให้ทุน 1 เป็นครั้งคราว หรือต่ำกว่า 25 % ของทรัพยากร 2 ต่อเนื่อง</translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation type="unfinished">P1 เหตุผล</translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation type="unfinished">P1 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation type="unfinished">P2 วัตถุประสงค์หลัก</translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation type="unfinished">การสนองประโยชน์ร่วมหรือประโยชน์ทั่วไปเป็นวัตถุประสงค์หลักหรือไม่ 0 กำไรของเจ้าของมาก่อน 1 ระบุไว้แต่เท่ากับวัตถุประสงค์อื่น หรือไม่เป็นทางการ 2 เป็นหลัก และอยู่ในข้อบังคับ ระเบียบ หรือกฎหมาย</translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation type="unfinished">P2 เหตุผล</translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation type="unfinished">P2 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation type="unfinished">O1 สมาชิกภาพโดยสมัครใจและเปิดกว้าง</translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation type="unfinished">สมาชิกภาพเป็นไปโดยสมัครใจและเปิดกว้างหรือไม่ 0 บังคับหรือถูกกำหนดให้ 1 ชักจูงโดยโครงการแต่ออกได้อย่างเสรี 2 สมัครใจ ไม่ใช้กับองค์กรที่ไม่มีสมาชิก</translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation type="unfinished">O1 เหตุผล</translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation type="unfinished">O1 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation type="unfinished">O2 ความเป็นเจ้าของและการควบคุม</translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation type="unfinished">ใครถือสิทธิความเป็นเจ้าของหรือสิทธิควบคุมส่วนใหญ่ 0 นักลงทุนหรือเจ้าของเอกชนรายเดียว 1 ผสม 2 สมาชิก ผู้ใช้ ผู้ทำงาน ชุมชน หรือมูลนิธิเพื่อวัตถุประสงค์</translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation type="unfinished">O2 เหตุผล</translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation type="unfinished">O2 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation type="unfinished">O3 ความเป็นอิสระ</translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation type="unfinished">เป็นอิสระจากรัฐ บริษัท และผู้บริจาคหรือไม่ 0 หน่วยงานภายนอกแต่งตั้งหรือยับยั้งเสียงส่วนใหญ่ 1 บางส่วน 2 เป็นอิสระ</translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation type="unfinished">O3 เหตุผล</translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation type="unfinished">O3 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation type="unfinished">G1 การตัดสินใจไม่ขึ้นกับทุน</translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation type="unfinished">อำนาจตัดสินใจไม่ขึ้นกับทุนหรือไม่: หนึ่งสมาชิกหนึ่งเสียง หรือคณะผู้ดูแล 0 ตามทุน 1 ผสม 2 ใช่</translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation type="unfinished">G1 เหตุผล</translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation type="unfinished">G1 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation type="unfinished">G2 การมีส่วนร่วม</translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation type="unfinished">ผู้ทำงาน ผู้ใช้ หรือชุมชนมีส่วนร่วมในการตัดสินใจหรือไม่ 0 ไม่ 1 ได้รับการปรึกษา 2 มีผู้แทนที่ออกเสียงได้</translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation type="unfinished">G2 เหตุผล</translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation type="unfinished">G2 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation type="unfinished">G3 การประชุมใหญ่และบัญชี</translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation type="unfinished">มีการประชุมใหญ่ใน 24 เดือนที่ผ่านมาและแสดงบัญชีหรือไม่ 0 ไม่ 1 อย่างใดอย่างหนึ่ง 2 ทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation type="unfinished">G3 เหตุผล</translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation type="unfinished">G3 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation type="unfinished">D1 ข้อจำกัดการแบ่งกำไร</translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation type="unfinished">มีกฎจำกัดการแบ่งส่วนเกินให้ทุนหรือไม่ 0 ไม่จำกัด 1 ไม่เกิน 50 % หรือตามเกณฑ์ของกฎหมาย หรือแบ่งตามการใช้บริการเป็นหลัก 2 ไม่แบ่ง หรือจำกัดผลตอบแทนและนำส่วนที่เหลือไปลงทุนซ้ำ</translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation type="unfinished">D1 เหตุผล</translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation type="unfinished">D1 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation type="unfinished">D2 การแบ่งกำไรในทางปฏิบัติ</translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation type="unfinished">การปฏิบัติในสามปีที่ผ่านมาเป็นไปตามกฎหรือไม่ 0 ไม่ 1 บางส่วน 2 ใช่ ไม่ใช้หากไม่เคยมีส่วนเกิน</translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation type="unfinished">D2 เหตุผล</translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation type="unfinished">D2 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation type="unfinished">A1 สินทรัพย์เมื่อเลิกกิจการ</translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation type="unfinished">สินทรัพย์ไปที่ใดเมื่อออกหรือเลิกกิจการ 0 ให้เจ้าของตามทุน 1 ห้ามแบ่งบางส่วน หรือมีทุนสำรองที่แบ่งไม่ได้ 2 ห้ามแบ่ง ส่งต่อให้วัตถุประสงค์ที่คล้ายกัน</translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation type="unfinished">A1 เหตุผล</translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation type="unfinished">A1 แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">ผล</translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation type="unfinished">คะแนน ขอบเขตล่าง</translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation type="unfinished">ร้อยละของคะแนนที่เกณฑ์ซึ่งเกี่ยวข้องให้ได้ “ไม่ทราบ” นับเป็น 0</translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation type="unfinished">คะแนน ขอบเขตบน</translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation type="unfinished">เหมือนขอบเขตล่าง แต่ “ไม่ทราบ” นับเป็น 2</translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation type="unfinished">เกณฑ์บังคับที่ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation type="unfinished">ป้ายกำกับของสิ่งที่อยู่นอกขอบเขต</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ป้ายกำกับ</translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation type="unfinished">บันทึกไว้ไม่ว่าผลเป็นอย่างไร ป้ายกำกับไม่มีผลต่อการตัดสิน</translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation type="unfinished">การละเมิดสิทธิขั้นพื้นฐานในการทำงานที่ทราบ</translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation type="unfinished">ไม่ให้คะแนน: เป็นสัญญาณเตือนสำหรับผู้ประสานงาน</translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation type="unfinished">สิ่งที่ทราบเกี่ยวกับการละเมิด</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished">ผู้ประเมินคนที่สอง</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation type="unfinished">ผู้ปรับให้ตรงกัน</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">การประเมิน</translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation type="unfinished">กิจกรรมและวัตถุประสงค์</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished">ความเป็นเจ้าของ</translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation type="unfinished">กำไรและสินทรัพย์</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">การคัดกรอง</translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation type="unfinished">ใช้ครั้งละหนึ่งฉบับ การประเมินใหม่ใช้ฉบับนี้</translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation type="unfinished">กฎหมายหรือมติที่เป็นที่มาของเกณฑ์</translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation type="unfinished">คะแนนขององค์กร SSE อย่างน้อย</translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation type="unfinished">ของขอบเขตล่าง วิธีการเสนอ 70</translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation type="unfinished">รายได้จากการค้า อย่างน้อย</translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation type="unfinished">สำหรับ P1 วิธีการเสนอ 25 กฎหมายไทยกำหนด 50</translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation type="unfinished">ส่วนเกินที่นำไปลงทุนซ้ำ อย่างน้อย</translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation type="unfinished">สำหรับ D1 วิธีการเสนอ 50 กฎหมายเวียดนามกำหนด 51 กฎหมายไทย 70</translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation type="unfinished">เกณฑ์บังคับ P1 กิจกรรมทางเศรษฐกิจ</translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation type="unfinished">เกณฑ์บังคับ P2 วัตถุประสงค์หลัก</translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation type="unfinished">เกณฑ์บังคับ O3 ความเป็นอิสระ</translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation type="unfinished">เกณฑ์บังคับ D1 ข้อจำกัดการแบ่งกำไร</translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation type="unfinished">เกณฑ์บังคับธรรมาภิบาล (G1 หรือ G2)</translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation type="unfinished">เกณฑ์บังคับความเป็นเจ้าของ (O2 หรือ A1)</translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation type="unfinished">เหตุใดโครงร่างจึงต่างจากวิธีการ</translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation type="unfinished">คำถามเพิ่มเติม</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">โครงร่าง</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished">ค่าเกณฑ์</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">เกณฑ์บังคับ</translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation type="unfinished">โครงร่างการคัดกรอง</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">เป้าหมาย</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">เป้าหมายย่อย</translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation type="unfinished">เว้นว่างถ้ามีส่วนต่อเป้าหมายทั้งข้อ</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation type="unfinished">ทำอะไร เพื่อใคร และนำไปสู่เป้าหมายย่อยอย่างไร</translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished">ลำดับความสำคัญของชาติ</translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation type="unfinished">ลำดับความสำคัญระบุไว้ที่ใด</translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation type="unfinished">รายงานทบทวนโดยสมัครใจระดับชาติหรือแผน พร้อมเลขหน้า</translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation type="unfinished">การมีส่วนต่อ SDG</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished">ผู้แต่ง</translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation type="unfinished">นามสกุล อักษรย่อชื่อ ผู้แต่งคนถัดไปคั่นด้วยอัฒภาค (;)</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished">ไม่มีปี</translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation type="unfinished">พิมพ์เป็น n.d.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished">วันที่เผยแพร่</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation type="unfinished">ภาษาของแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation type="unfinished">วารสาร หนังสือ หรือเว็บไซต์</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">สำนักพิมพ์</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished">สถานที่พิมพ์</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">เล่มที่</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">ฉบับที่</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">หน้า</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation type="unfinished">ISBN</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation type="unfinished">DOI</translation>
    </message>
    <message>
        <source>Accessed on</source>
        <translation type="unfinished">เข้าถึงเมื่อ</translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation type="unfinished">การสัมภาษณ์หรือการเยี่ยมชม</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">การเข้าถึง</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">ความครอบคลุม</translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation type="unfinished">รูปแบบ สถานที่ และปีที่แหล่งข้อมูลครอบคลุม</translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation type="unfinished">ครอบคลุมปีตั้งแต่</translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation type="unfinished">ครอบคลุมปีถึง</translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation type="unfinished">ออกบ่อยเพียงใด</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">เจ้าของ</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished">แยกตามเพศ</translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished">แยกตามอายุ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">ความน่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation type="unfinished">เหตุผลของความน่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">การอ้างอิง</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished">ช่วงเวลาตั้งแต่</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">ช่วงเวลาถึง</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished">ความเป็นทางการ</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished">ชั้นขนาด</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">ค่า</translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation type="unfinished">ห้ามพิมพ์คำว่า “ล้าน” ลงในค่า ให้เลือกตัวคูณ</translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation type="unfinished">ตามที่พิมพ์ในแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation type="unfinished">ตั้งแต่ (ช่วง)</translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation type="unfinished">ถึง (ช่วง)</translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation type="unfinished">จำนวนศูนย์ที่ต้องเติม</translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation type="unfinished">6 คือล้าน: 7.1 กับ 6 คือ 7,100,000</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">สกุลเงิน</translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation type="unfinished">ของจำนวนเงิน ปีของเงินคือปีของค่า</translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation type="unfinished">สถานะของค่าสังเกต</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">วิธีการ</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished">อ้างถึง</translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation type="unfinished">ถ่วงน้ำหนักจากตัวอย่างตามความน่าจะเป็น</translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation type="unfinished">หน้า ตาราง หรือย่อหน้า</translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation type="unfinished">หมายเหตุเกี่ยวกับนิยาม</translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation type="unfinished">หมายเหตุเกี่ยวกับความครอบคลุม</translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation type="unfinished">ค่าที่เลือกใช้</translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation type="unfinished">ในหลายค่าของสิ่งเดียวกันใช้หนึ่งค่า ค่าอื่นเก็บไว้เป็นทางเลือก</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished">ตัวเลขสำคัญ</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">สิ่งที่วัด</translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation type="unfinished">แหล่งข้อมูลและความน่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">สถิติ</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished">เหตุใดจึงต่างกัน</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">ยุติแล้ว</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished">ความขัดแย้ง</translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation type="unfinished">ค่าที่ขัดแย้งกัน</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation type="unfinished">ค่าที่ขัดแย้งกัน</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">ชื่อเรื่องรอง</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">ระยะ</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation type="unfinished">รหัสโครงการ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">ผู้ให้ทุน</translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation type="unfinished">ช่วงเวลาอ้างอิงตั้งแต่</translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation type="unfinished">ช่วงเวลาอ้างอิงถึง</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished">ปีอ้างอิง</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished">รูปแบบในขอบเขต</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation type="unfinished">รายชื่อจังหวัด</translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation type="unfinished">ตามเวลาที่เก็บข้อมูล เวียดนามมี 63 จังหวัดจนถึงเดือนมิถุนายน 2025 และมี 34 ตั้งแต่นั้นมา</translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation type="unfinished">การจำแนกกิจกรรม</translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation type="unfinished">เยาวชนอายุตั้งแต่</translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation type="unfinished">เยาวชนอายุถึง</translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation type="unfinished">ภาษาของรายงาน</translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation type="unfinished">เครื่องหมายคั่นหลักพัน</translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation type="unfinished">วิธีเข้าใจตัวเลขที่พิมพ์แล้วอ่านได้สองแบบ</translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation type="unfinished">ต้องมีก่อนคัดกรององค์กร</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished">ข้อจำกัด</translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation type="unfinished">สิ่งที่การศึกษาไม่สามารถหาได้ พิมพ์ในส่วนวิธีการศึกษา</translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished">การศึกษา</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished">ขอบเขตและวิธีการ</translation>
    </message>
    <message>
        <source>Country study</source>
        <translation type="unfinished">การศึกษารายประเทศ</translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation type="unfinished">การศึกษารายประเทศ</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished">ผู้รับประโยชน์</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished">มาตรการสนับสนุน</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished">มาตรการสนับสนุน</translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation type="unfinished">จังหวัดหรือภูมิภาคที่ครอบคลุม</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation type="unfinished">สถานที่ที่ครอบคลุม</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">ทีม</translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation type="unfinished">แนวคิดเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation type="unfinished">คำที่ควรใช้</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished">คำอื่นที่ใช้</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation type="unfinished">คำที่ควรเลี่ยง</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished">คำในอภิธานศัพท์</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">อภิธานศัพท์</translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished">รวม</translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished">หญิง</translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished">ชาย</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">อื่น ๆ</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation type="unfinished">ชนิดของระเบียน</translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation type="unfinished">ช่องที่ระบุเอกสาร</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation type="unfinished">วิธีสุ่มเลือก</translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation type="unfinished">ให้คนเดิมป้อนได้</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished">ป้อนครั้งแรกโดย</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished">ป้อนซ้ำโดย</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished">การป้อนครั้งแรก</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished">การป้อนครั้งที่สอง</translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation type="unfinished">การป้อนครั้งที่สอง</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">สิ่งนี้คืออะไร</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished">ชนิดของไฟล์</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">ขนาดเป็นไบต์</translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation type="unfinished">เก็บไว้ข้างไฟล์การศึกษา</translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation type="unfinished">เป็นของระเบียนชนิด</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">เป็นของ</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation type="unfinished">องค์กรที่เลิกกิจการแล้วหรือหยุดดำเนินงานชั่วคราวไม่นับรวม</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation type="unfinished">ข้อความนี้ไม่ใช่ยูนิโคดที่ถูกต้อง โปรดพิมพ์ใหม่</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation type="unfinished">%1 ยาวได้ไม่เกิน %2 อักขระ</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation type="unfinished">%1 ต้องมีอย่างน้อย %2 อักขระจึงจะสื่อความได้</translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation type="unfinished">นี่ไม่ใช่วันที่ในปฏิทิน</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished">%1 อยู่ในอนาคต</translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation type="unfinished">ช่องนี้ใส่ได้เพียงใช่หรือไม่ใช่</translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation type="unfinished">ช่องนี้ใส่ปีตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation type="unfinished">%1 อยู่ระหว่าง %2 ถึง %3</translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation type="unfinished">จำนวนนับต้องเป็นศูนย์ขึ้นไป</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation type="unfinished">ส่วนย่อยรวมกันได้ %1 แต่ยอดรวมคือ %2</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation type="unfinished">%1 ไม่ได้อยู่ใน %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation type="unfinished">“%1” ไม่ใช่รหัสในรายการนี้</translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation type="unfinished">%1 เป็นของประเทศอื่น</translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation type="unfinished">%1 ยังไม่มีอยู่ในวันนั้น</translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation type="unfinished">ต้องมี %1 หรือเหตุผลที่ไม่มี</translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation type="unfinished">คำตอบเป็นอย่างใดอย่างหนึ่ง: ตัวเลข ข้อความ รหัส หรือเหตุผลที่ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation type="unfinished">ภาพถ่ายพิมพ์พร้อมเครดิตและคำอธิบาย</translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation type="unfinished">องค์กรยังไม่ได้ตรวจทานเรื่องราวของตน</translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation type="unfinished">กรณีศึกษาเผยแพร่เมื่อองค์กรยินยอม</translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation type="unfinished">ถ้อยคำระดับชาติต้องระบุถ้อยคำสากลที่เป็นต้นทาง</translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation type="unfinished">นิยามที่เผยแพร่ต้องมีแหล่งที่มา</translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation type="unfinished">ข้อมูลติดต่อเผยแพร่ได้เมื่อมีวันที่ให้ความยินยอม</translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation type="unfinished">หมวดย่อยมีเลขสองหลัก</translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation type="unfinished">กิจกรรมหลักต้องไม่ซ้ำกับกิจกรรมอื่น</translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation type="unfinished">ทุนสำรองที่แบ่งไม่ได้เป็นส่วนหนึ่งของสินทรัพย์</translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation type="unfinished">รายได้ทุกประเภทรวมกันได้ %1</translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation type="unfinished">ผู้ทำงานตามสถานภาพรวมได้ %1 ผู้ทำงานทั้งหมดคือ %2</translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation type="unfinished">โปรดระบุว่านับเป็นคนหรือเทียบเท่าเต็มเวลา</translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation type="unfinished">เยาวชนเป็นส่วนหนึ่งของทั้งหมด</translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation type="unfinished">โปรดระบุว่าสมาชิกนับเป็นอะไร: คน ครัวเรือน นิติบุคคล หรือสหกรณ์</translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation type="unfinished">เลือกข้อค้นพบ ข้อเสนอแนะ หรือสถิติหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation type="unfinished">โปรดระบุผู้แปลคำพูด</translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation type="unfinished">เอกสารที่เกินห้าหน้าต้องอ้างเลขหน้า</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished">อัตราต้องมากกว่าศูนย์</translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation type="unfinished">การสัมภาษณ์มีผู้เข้าร่วมอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation type="unfinished">การสนทนากลุ่มมีผู้เข้าร่วม 4 ถึง 15 คน</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation type="unfinished">หากไม่ได้รับความยินยอม เก็บได้เฉพาะจำนวน: ให้นำบทสรุป บันทึกเสียง และบทถอดเสียงออก</translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation type="unfinished">ผู้กล่าวถึงต้องไม่เกินจำนวนผู้ที่ถูกถาม</translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation type="unfinished">การให้คะแนนต้องระบุว่าใครให้และเมื่อใด</translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation type="unfinished">จำนวนนับต้องระบุว่านับอะไร</translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation type="unfinished">กรรมการที่ปรึกษาต้องเป็นผู้แทนฝ่ายใดฝ่ายหนึ่ง</translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation type="unfinished">กฎหมายที่มีผลบังคับใช้ต้องมีวันที่เริ่ม</translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation type="unfinished">การให้คะแนนต้องระบุเหตุผลและผู้ให้</translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation type="unfinished">จำนวนเงินต้องมีปี</translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation type="unfinished">รหัสประกอบด้วยอักษรตัวใหญ่ ตัวเลข และยัติภังค์</translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation type="unfinished">รหัสประกอบด้วยอักษรตัวเล็ก ตัวเลข และ _ ขึ้นต้นด้วยตัวอักษร</translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation type="unfinished">คำถามที่มีคำตอบให้เลือกต้องมีรายการตัวเลือก</translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation type="unfinished">โปรดบอกในหนึ่งบรรทัดว่าเหตุใด %1 จึงได้คะแนนนี้</translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation type="unfinished">กรณีก้ำกึ่งต้องมีผู้ประเมินคนที่สอง</translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation type="unfinished">ผู้ประเมินคนที่สองต้องไม่ใช่คนแรก</translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation type="unfinished">โปรดระบุมาตราหรือหน้าของแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation type="unfinished">ไม่ระบุเป้าหมายย่อย: รายงานจะบอกเช่นนั้นสำหรับส่วนที่มีต่อเป้าหมายทั้งข้อ</translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation type="unfinished">โปรดระบุปี หรือบอกว่าแหล่งข้อมูลไม่มีปี</translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation type="unfinished">บทความหรือบทอยู่ในสิ่งพิมพ์ใด โปรดระบุวารสารหรือหนังสือ</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation type="unfinished">SHA-256 มีเลขฐานสิบหก 64 หลัก</translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation type="unfinished">หน้าเว็บต้องมีวันที่อ่าน</translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation type="unfinished">สถิติต้องมีค่า หรือปลายทั้งสองของช่วง</translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation type="unfinished">การสำรวจบอกได้เฉพาะผู้ตอบ เว้นแต่ถ่วงน้ำหนักจากตัวอย่างตามความน่าจะเป็น</translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation type="unfinished">โปรดบอกข้อจำกัดของค่านี้: หมายเหตุเกี่ยวกับนิยามหรือความครอบคลุม</translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation type="unfinished">การศึกษาอนุมัติได้เมื่อระบุข้อจำกัดแล้ว</translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation type="unfinished">%1 มาก่อน %2 อย่างใดอย่างหนึ่งผิด</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">%1 (%2) ต้องไม่มากกว่า %3 (%4)</translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation type="unfinished">โปรดระบุ %1 หรือ %2</translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation type="unfinished">โปรดระบุ %1 หรือ %2 เพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation type="unfinished">ส่วนย่อยรวมกันได้ %1 ไม่ใช่ %2</translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation type="unfinished">%1 กับ %2 ต้องมาคู่กัน ระบุทั้งสองหรือไม่ระบุเลย</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished">โปรดเลือก %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation type="unfinished">นี่ไม่ใช่ที่อยู่อีเมล ตัวอย่าง: name@example.org</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation type="unfinished">ที่อยู่เว็บขึ้นต้นด้วย http:// หรือ https:// และไม่มีช่องว่าง</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation type="unfinished">DOI ขึ้นต้นด้วย 10. และมีเครื่องหมาย / เช่น 10.1000/182</translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation type="unfinished">ISBN นี้มีเลขผิด: มี 10 หรือ 13 หลัก หลักสุดท้ายใช้ตรวจสอบ</translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation type="unfinished">%1 ต้องมีความยินยอมที่ครอบคลุม</translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation>สถานะระบุว่าไม่มีค่า ค่าที่พิมพ์ไว้จะไม่ปรากฏในที่ใดเลย</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation type="unfinished">หากไม่มีความยินยอม จะเก็บไว้ได้เพียงจำนวน: โปรดนำบทบาท เพศ และอายุออก</translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation type="unfinished">ต้องมี %1: เหตุผลที่ไม่มีใช้แทนไม่ได้</translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation type="unfinished">อายุสิ้นสุดของเยาวชนต้องมากกว่าอายุเริ่มต้น</translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">หญิง: %1 (%2) ต้องไม่มากกว่า %3 (%4)</translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">ชาย: %1 (%2) ต้องไม่มากกว่า %3 (%4)</translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">อื่น ๆ: %1 (%2) ต้องไม่มากกว่า %3 (%4)</translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation type="unfinished">มีการระบุปีที่ปิด: โปรดระบุว่าองค์กรปิดแล้ว หรือลบปีออก</translation>
    </message>
</context>
</TS>
