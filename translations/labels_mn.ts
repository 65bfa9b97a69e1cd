<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn_MN">
<context>
    <name>dictionary</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Асуулт</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation type="unfinished">Тоон хариулт</translation>
    </message>
    <message>
        <source>Text given</source>
        <translation type="unfinished">Бичвэр хариулт</translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation type="unfinished">Сонгосон кодууд</translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation type="unfinished">Хэд хэдийг цэгтэй таслалаар тусгаарлана.</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished">Яагаад хариулт байхгүй</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Хариулт</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Хариултууд</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation type="unfinished">Файлын хяналтын нийлбэр (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Зургийн тайлбар</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished">Харж чадахгүй хүмүүст: юу дүрсэлсэн</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">Зургийн эзэн</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation type="unfinished">Нийтлэх эсэх</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation type="unfinished">Зөвшөөрлийн хүрээ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished">Гэрэл зураг</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished">Гэрэл зургууд</translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation type="unfinished">Эх хэл дээрх ишлэл</translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation type="unfinished">Англи ишлэл</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">Хэн хэлсэн</translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation type="unfinished">Үүрэг; нэрийг зөвхөн зөвшөөрлөөр.</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Хээрийн судалгаа</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">Ишлэл</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">Ишлэлүүд</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Гарчиг</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished">Байгууллага</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation type="unfinished">Тухайн оны тоо</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished">Яагаад сонгосон</translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation type="unfinished">Заагийн тохиолдлыг яагаад өгүүлсэн</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished">Түвшнүүд</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation type="unfinished">ТХЗ-ийн зорилтууд</translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation type="unfinished">Зохистой хөдөлмөрийн тулгуурууд</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Нөхцөл байдал</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Үйл ажиллагааны загвар</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished">Засаглал</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Үр дүнгүүд</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">Бэрхшээлүүд</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Сургамж</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Зөвшөөрөл</translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation type="unfinished">Байгууллага хянасан огноо</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished">Кейс судалгаа</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">Өгүүлэмж</translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation type="unfinished">Зөвшөөрөл ба хяналт</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation type="unfinished">Кейс судалгаанууд</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation type="unfinished">Сонголтын жагсаалт</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation type="unfinished">Сонголтын жагсаалтууд</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Байр эсвэл тушаал</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Сонголтын нэр</translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation type="unfinished">Харгалзах код</translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation type="unfinished">Асуулттай холбосон талбарын код.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished">Сонголт</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">Сонголтууд</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Эх сурвалж</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished">Эх сурвалж дахь байрлал</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Төлөв</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Бичвэрийн хэл</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Нууц</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Тэмдэглэл</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished">Багт зориулсан; хэзээ ч хэвлэхгүй.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Бүртгэл</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished">Зөвшөөрөл өгсөн огноо</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished">Хувь нэмэр оруулагч</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Хэлбэр</translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished">Үндэсний хэлбэр</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Чиглэл</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation type="unfinished">Нотолгооны хүч</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Цар хүрээ</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished">Статистик</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished">Ойлголт</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished">Үйлчлэх хүрээ</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished">Баталсан этгээд</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Огноо</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Хувилбар</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">Ашиглаж байгаа</translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation type="unfinished">Нэг ойлголтын нэг ажлын тодорхойлолтыг нэг үед ашиглана.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Найруулга</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished">Үндэслэсэн нь</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished">Тодорхойлолт</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished">Тодорхойлолтууд</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished">Зарчим</translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation type="unfinished">Эрх зүйн үндэс</translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation type="unfinished">Эрх зүйн үндэс үгээр</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished">Зөрүү</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Тайлбар</translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation type="unfinished">Зарчмын тайлбарлалт</translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation type="unfinished">Зарчмуудын тайлбарлалт</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished">Тулгуур</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Сэдэв</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Хэрхэн</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation type="unfinished">Юу хийдэг, хэнд зориулж, зохистой хөдөлмөрт хэрхэн хүргэдэг.</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished">Хөндлөн сэдвүүд</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished">Нөлөөлөгдөх бүлгүүд</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished">Хувь нэмэр</translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation type="unfinished">Үр нөлөө ба нотолгоо</translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation type="unfinished">Зохистой хөдөлмөрт оруулсан хувь нэмэр</translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation type="unfinished">Зохистой хөдөлмөрт оруулсан хувь нэмрүүд</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Нэр</translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation type="unfinished">Байгууллага өөрөө бичдэгээр, өөрийн бичгээр.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">Англи нэр</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished">Латин үсгээр бичсэн нэр</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">Товчилсон нэр</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished">Өмнөх нэрүүд</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation type="unfinished">Хоршооны төрөл</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Шатлал</translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation type="unfinished">Холбоо, нэгдлийн гишүүд нь хоршоод тул нийлбэрт оруулахгүй.</translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation type="unfinished">Гэрчилгээ ба тэмдэг</translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation type="unfinished">Хэзээ ч хоёр удаа тоолохгүй: зөвхөн хэлбэрээр тоолно.</translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation type="unfinished">Хоршооны салбар</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">Бүртгэлийн байдал</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation type="unfinished">Аль хуулиар бүртгүүлсэн</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Бүртгэлийн сан</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">Бүртгэлийн дугаар</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Бүртгүүлсэн огноо</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished">Байгуулагдсан он</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Татан буугдсан он</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Үйл ажиллагаа</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished">Аймаг эсвэл бүс</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Газар</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Өргөрөг</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Уртраг</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation type="unfinished">Хот эсвэл хөдөө</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation type="unfinished">Үндсэн үйл ажиллагаа</translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished">Дэд бүлэг</translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation type="unfinished">Ангиллын хоёр орон, жишээ нь 01.</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished">Бусад үйл ажиллагаа</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Юу хийдэг</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Зорилго</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished">Зорилтот бүлгүүд</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Үүсэл</translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation type="unfinished">Буцалтгүй тусламжийн орлого</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation type="unfinished">Бүртгэлтэй</translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation type="unfinished">Нягтлан бодох бүртгэлтэй</translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation type="unfinished">Нийгмийн даатгал төлдөг</translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation type="unfinished">Банкны данстай</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Цахим хуудас</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">Холбоо барих хүн</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Хаяг</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">И-мэйл</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Утас</translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation type="unfinished">Холбоо барих мэдээллийг нийтэлж болно</translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation type="unfinished">Мэдээллээ нийтлэхийг зөвшөөрсөн огноо</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Таних мэдээлэл</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished">Байршил</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Холбоо барих</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">Байгууллагууд</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Харилцаа</translation>
    </message>
    <message>
        <source>or institution</source>
        <translation type="unfinished">эсвэл институц</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Хэзээнээс</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Хэзээ хүртэл</translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation type="unfinished">Байгууллагын харилцаа</translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation type="unfinished">Байгууллагуудын харилцаа</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Он</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Гишүүд</translation>
    </message>
    <message>
        <source>Members are</source>
        <translation type="unfinished">Гишүүд нь</translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation type="unfinished">Өрх нь хүн биш: нэгжийг тоотой нь хамт хаа сайгүй бичнэ.</translation>
    </message>
    <message>
        <source>Young members</source>
        <translation type="unfinished">Залуу гишүүд</translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation type="unfinished">Ажиллагчдыг тоолох арга</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Ажиллагчид</translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation type="unfinished">Залуу ажиллагчид</translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation type="unfinished">үүнээс гишүүд</translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation type="unfinished">Байнгын ажилтан</translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation type="unfinished">Хугацаат гэрээт ажилтан</translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation type="unfinished">Богино хугацааны ба түр ажилтан</translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation type="unfinished">Хараат гэрээт гүйцэтгэгч</translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation type="unfinished">Дагалдан ба дадлагажигч</translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation type="unfinished">Туслах гэр бүлийн гишүүн</translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation type="unfinished">Нийгмийн даатгалтай ажиллагчид</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Сайн дурынхан</translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation type="unfinished">Сайн дурынхны жилийн цаг</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished">Удирдах зөвлөлийн гишүүд</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Дарга</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Менежер</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished">Борлуулалтын эргэлт</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation type="unfinished">Авсан буцалтгүй тусламж</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished">Хандив</translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation type="unfinished">Гишүүдийн хураамж</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished">Бусад орлого</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished">Нийт орлого</translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation type="unfinished">Илүүдэл эсвэл алдагдал</translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation type="unfinished">Илүүдэл: нөөцөд</translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation type="unfinished">Илүүдэл: үйлчилгээ ашигласнаар</translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation type="unfinished">Илүүдэл: хөрөнгөд</translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation type="unfinished">Илүүдэл: олон нийтэд</translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation type="unfinished">Илүүдэл: бусад зориулалтаар</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished">Хөрөнгө</translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation type="unfinished">Үл хуваагдах нөөц</translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation type="unfinished">Арилжааны орлого</translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation type="unfinished">Эмэгтэйчүүдийн сарын медиан цалин</translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation type="unfinished">Эрэгтэйчүүдийн сарын медиан цалин</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Хүмүүс</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Санхүү</translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation type="unfinished">Байгууллагын оны мэдээлэл</translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation type="unfinished">Байгууллагуудын оны мэдээлэл</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished">Салбар нэгж</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished">Салбар нэгжүүд</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Төрөл</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Эхлэх</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Дуусах</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Явуулах хэлбэр</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Оролцогчид</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Хэлэлцэх асуудал</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Хураангуй</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Баримт бичиг</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Арга хэмжээ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">Арга хэмжээнүүд</translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation type="unfinished">Төлөөлж буй тал</translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation type="unfinished">Бүлгийн ирц</translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation type="unfinished">Талуудын ирц</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Шийдвэр</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished">Хариуцах байгууллага</translation>
    </message>
    <message>
        <source>or person</source>
        <translation type="unfinished">эсвэл хүн</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished">Дуусах хугацаа</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Биелэлт</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Биелсэн огноо</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Шийдвэрүүд</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Үүрэг</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Институц</translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation type="unfinished">Зохион байгуулагч эсвэл илтгэгч</translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation type="unfinished">Зохион байгуулагч ба илтгэгчид</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Зөвлөмж</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Дүн</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Санал</translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation type="unfinished">Хэлэлцсэн зөвлөмж</translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation type="unfinished">Хэлэлцсэн зөвлөмжүүд</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Дүгнэлт</translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation type="unfinished">эсвэл зөвлөмж</translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation type="unfinished">эсвэл статистик</translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation type="unfinished">Баталгаажуулсан бүртгэл</translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation type="unfinished">Баталгаажуулсан бүртгэлүүд</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished">Юуг дэмжих</translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation type="unfinished">ТХЗ-д оруулсан хувь нэмэр</translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation type="unfinished">Хууль эсвэл бодлого</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">Шүүлт</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Юунд үндэслэсэн</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Баримт эсвэл хэрэгсэл</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">Заалт</translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation type="unfinished">Хуудас, догол мөр, хүснэгт эсвэл цагийн код.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">Юуг харуулдаг</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished">Орчуулсан хүн</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Хүч</translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation type="unfinished">Хамааралтай нотолгоо</translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation type="unfinished">Нэг хариулагчийн хоёр нотолгоо нэг дуу хоолой болно.</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished">Ишилж болно</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished">Нэргүй болгосон</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Агуулга</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Нотолгоо</translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation type="unfinished">Нэг ам.доллар дахь валютын нэгж</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">Валютын ханш</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">Валютын ханшууд</translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation type="unfinished">KII-07, FGD-02: ингэж ишилнэ.</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished">Ярьсан хэл</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished">Орчуулагчтай</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Баг</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished">Ярилцлага авсан хүн</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished">Төлөвлөсөн оролцогчид</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation type="unfinished">Хэн хэн байсан</translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation type="unfinished">Нэр биш, үүрэг: малчид, зөвлөлийн гишүүд, албан тушаалтнууд.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Дуу бичлэг</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">Буулгасан бичвэр</translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation type="unfinished">Оролцогчид ба зөвшөөрөл</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Түвшин</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Сэдэв</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Дүгнэлтийн бичвэр</translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation type="unfinished">Нэг өгүүлбэр; хоёр түвшинд хамаарвал сална.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Тайлбар</translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation type="unfinished">Хамаарах хэлбэрүүд</translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation type="unfinished">Бүгдэд бол хоосон.</translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation type="unfinished">Хамаарах аймаг эсвэл бүс</translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation type="unfinished">Эмэгтэйчүүдэд өөрөөр нөлөөлдөг</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">Ямар байдлаар</translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation type="unfinished">Хэд нь дурдсан</translation>
    </message>
    <message>
        <source>out of</source>
        <translation type="unfinished">нийт хэдээс</translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished">эдгээр нь</translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation type="unfinished">Яагаад гараар тоолсон</translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation type="unfinished">Ноцтой эсвэл чухал байдал</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished">Үнэлсэн хүн</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished">Үнэлгээ өгсөн огноо</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation type="unfinished">Баталгаажуулсан огноо</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished">Хаана баталгаажуулсан</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Жин</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Дүгнэлтүүд</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Үзүүлэлтийн хүрээ</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation type="unfinished">Утгын төрөл</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Хэмжих нэгж</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation type="unfinished">Тоолох нэгж</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished">Хүртвэр</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished">Хуваарь</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished">Нэгтгэл</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished">Хэзээ илүү сайн</translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation type="unfinished">Зөвшөөрсөн хэмжээсүүд</translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation type="unfinished">Бүгд байж болох бол хоосон.</translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation type="unfinished">Харьцуулах боломжтой</translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation type="unfinished">Энд ижил үгтэй үзүүлэлтүүд нэг графикт орж болно.</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation type="unfinished">Тодорхойлолтын эх сурвалж</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Үзүүлэлт</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Үзүүлэлтүүд</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished">Өөрийн бичгээр нэр</translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation type="unfinished">Нутаг дэвсгэрийн түвшин</translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation type="unfinished">Үндэсний зөвлөх хорооны гишүүн</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">Чиг үүрэг</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished">Үзүүлдэг дэмжлэг</translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation type="unfinished">Үйлчлэх хэлбэрүүд</translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation type="unfinished">Үйлчлэх аймаг эсвэл бүс</translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation type="unfinished">Улс даяар бол хоосон.</translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation type="unfinished">НЭЭЗ-д нөлөөлөх байдал</translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation type="unfinished">1-ээс, үгүй, 5 хүртэл, шийдвэрлэх.</translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation type="unfinished">НЭЭЗ-ийг сонирхох байдал</translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation type="unfinished">1-ээс, үгүй, 5 хүртэл, маш их.</translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation type="unfinished">НЭЭЗ-ийн талаарх мэдлэг</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">Цахим хаяг</translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation type="unfinished">Үүнгүйгээр холбоо барих мэдээлэл файлд үлдэнэ.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Дэмжлэг</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation type="unfinished">Нөлөө ба сонирхол</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Институцүүд</translation>
    </message>
    <message>
        <source>or entity</source>
        <translation type="unfinished">эсвэл байгууллага</translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation type="unfinished">Институцийн харилцаа</translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation type="unfinished">Институцүүдийн харилцаа</translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation type="unfinished">Бүх хувилбарт адил.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Хэлнүүд</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Орлосон нь</translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation type="unfinished">Хариулагчид унших танилцуулга</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Хэрэгслүүд</translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation type="unfinished">Хэрэгслийн хэлээр.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished">Англи гарчиг</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">Товч нэр</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Дугаар</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Эрэмбэ</translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation type="unfinished">Эрх зүйн хандлага</translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation type="unfinished">Хамрах хэлбэрүүд</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Эрх зүйн төлөв</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">Баталсан огноо</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">Хүчин төгөлдөр болсон огноо</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation type="unfinished">Хүчингүй болсон огноо</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">Өөрчилсөн нь</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Гаргасан байгууллага</translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation type="unfinished">НЭЭЗ-д үзүүлэх нөлөө</translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation type="unfinished">-2-оос, саад болно, 2 хүртэл, дэмжинэ.</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation type="unfinished">Үнэлгээний шалтгаан</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Төсөв</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation type="unfinished">Төсвийн он</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation type="unfinished">Хөтөлбөрийн эхлэл</translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation type="unfinished">Хөтөлбөрийн төгсгөл</translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation type="unfinished">Бодлогын зорилт</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Хүчинтэй байдал</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished">Нөлөө</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished">Хууль ба бодлого</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Хороо</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished">Гишүүнчлэл</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished">Гишүүнчлэлүүд</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished">Бүлэг</translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation type="unfinished">Бүлгийн эхний гурван мөр.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Бичвэр</translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation type="unfinished">Бүлгийн бичвэр</translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation type="unfinished">Бүлгүүдийн бичвэр</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation type="unfinished">Том үсэг, тоо, зураас; улсын кодоор эхэлнэ, жишээ нь VN-THT.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Хуулийн үндэслэл</translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation type="unfinished">Хуулиар шаардах гишүүд</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Тайлбар</translation>
    </message>
    <message>
        <source>National forms</source>
        <translation type="unfinished">Үндэсний хэлбэрүүд</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Зохиогч байгууллага</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">Үүргүүд</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Хүйс</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation type="unfinished">Тайланд нэрийг дурдаж болно</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Хүн</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Хүмүүс</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Зүйл</translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation type="unfinished">Зүйл, хэсэг, заалт.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Юу гэж заасан</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished">Заалт дахь тоо</translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation type="unfinished">7 нь дор хаяж 7 гишүүн; 51 нь 51 %.</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished">Англи найруулга</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished">Заалтууд</translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation type="unfinished">Судлаачид өгөх зааварчилгаа</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation type="unfinished">Заавал хариулна</translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation type="unfinished">Хариулт нь хувийн мэдээлэл</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished">Хэзээ асуух</translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation type="unfinished">XLSForm-ынх шиг илэрхийлэл.</translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation type="unfinished">Хариултын нөхцөл</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Юу болох</translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished">аль нь</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Асуултууд</translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation type="unfinished">Түвшин дотроо; баталсны дараа өөрчлөгдөхгүй.</translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation type="unfinished">Үйл үгээр эхэлнэ.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished">Үндэслэл</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished">Хэрэгжих хугацаа</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished">Хэнд хандсан</translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation type="unfinished">Холбогдох хууль</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Тэргүүлэх зэрэг</translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation type="unfinished">1 нь хамгийн өндөр.</translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation type="unfinished">Хэрэгжилтийг хянах үзүүлэлт</translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation type="unfinished">Тэргүүлэх зэрэг ба хяналт</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Зөвлөмжүүд</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation type="unfinished">Юу хийх ёстой</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished">Хүлээн авагч тал</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">Хүлээн авагч талууд</translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation type="unfinished">Хэрхэн хариулдаг</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation type="unfinished">Хариулсан дүгнэлт</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation type="unfinished">Хариулсан дүгнэлтүүд</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Хэрэгжих боломж</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Нөлөөлөл</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Үнэлэмж</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Үнэлэмжүүд</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Алхам</translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation type="unfinished">Хэрэгжилтийн алхам</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">Хэрэгжилт</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished">Судалгааны дүн</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished">Юуны давхардал</translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation type="unfinished">Анхны програм дахь түлхүүр</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Нас</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">Хариуны хуудас</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished">Хариулагч</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished">Хариуны хуудсууд</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation type="unfinished">Эх олонлогт</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Төлөвлөсөн</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished">Холбогдсон</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Хариулсан</translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation type="unfinished">Түүврийн нүд</translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation type="unfinished">Түүврийн нүднүүд</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished">Түүвэрлэлт</translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation type="unfinished">Түүврийн хүрээ</translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation type="unfinished">Хариулагчдыг сонгосон жагсаалт, түүнд юу дутуу.</translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation type="unfinished">Хүрээний эх сурвалж</translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation type="unfinished">Хүрээний огноо</translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation type="unfinished">Түүвэр юуг хэлж чадахгүй</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished">Түүврийн төлөвлөгөө</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished">Түүврийн төлөвлөгөөнүүд</translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation type="unfinished">Шүүлтийн загвар</translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation type="unfinished">Үр дүнг тооцсон үндэсний загварын хувилбар.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished">Үе</translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation type="unfinished">Хоёр дахь үнэлгээчин эхний үнэлгээг үзэхгүйгээр ажиллана.</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Үнэлгээчин</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Үнэлсэн огноо</translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation type="unfinished">Үндэсний хуулиар НЭЭЗ</translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation type="unfinished">Хуулийн дагуу босго шалгуурт урьдчилан 1 тавьж болно; D2, O3, G3-ыг ямар ч байсан асууна.</translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation type="unfinished">P1 Эдийн засгийн үйл ажиллагаа</translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation type="unfinished">Эдийн засгийн үйл ажиллагаа явуулдаг уу: бараа, үйлчилгээ, санхүү, гишүүдэд үзүүлэх үйлчилгээ, зах зээлийн эсэхээс үл хамааран? 0 үгүй, эсвэл зөвхөн нөлөөллийн ажил, тэтгэлэг олгох; 1 хааяа, эсвэл нөөцийн 25 %-иас бага; 2 тасралтгүй.</translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation type="unfinished">P1: үндэслэл</translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation type="unfinished">P1: эх сурвалж</translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation type="unfinished">P2 Үндсэн зорилго</translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation type="unfinished">Хамтын эсвэл нийтийн ашиг сонирхолд үйлчлэх нь үндсэн зорилго мөн үү? 0 эздийн ашиг нэгдүгээрт; 1 заасан боловч бусадтай адил, эсвэл албан бус; 2 үндсэн бөгөөд дүрэм, журам, хуульд заасан.</translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation type="unfinished">P2: үндэслэл</translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation type="unfinished">P2: эх сурвалж</translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation type="unfinished">O1 Сайн дурын, нээлттэй гишүүнчлэл</translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation type="unfinished">Гишүүнчлэл сайн дурын, нээлттэй юу? 0 албадан эсвэл томилсон; 1 хөтөлбөрөөр татсан, гарахад чөлөөтэй; 2 сайн дурын. Гишүүнгүй байгууллагад хамаарахгүй.</translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation type="unfinished">O1: үндэслэл</translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation type="unfinished">O1: эх сурвалж</translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation type="unfinished">O2 Өмчлөл ба хяналт</translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation type="unfinished">Өмчлөх эсвэл хянах эрхийн олонх хэнд байна? 0 хөрөнгө оруулагч эсвэл нэг хувийн эзэнд; 1 холимог; 2 гишүүд, хэрэглэгч, ажиллагч, олон нийт эсвэл зорилготой санд.</translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation type="unfinished">O2: үндэслэл</translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation type="unfinished">O2: эх сурвалж</translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation type="unfinished">O3 Хараат бус байдал</translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation type="unfinished">Төр, компани, хандивлагчаас хараат бус уу? 0 гадны байгууллага олонхыг томилдог эсвэл хориг тавьдаг; 1 хэсэгчлэн; 2 бие даасан.</translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation type="unfinished">O3: үндэслэл</translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation type="unfinished">O3: эх сурвалж</translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation type="unfinished">G1 Хөрөнгөөс хамааралгүй шийдвэр</translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation type="unfinished">Шийдвэр гаргах эрх хөрөнгөөс хамааралгүй юу: нэг гишүүн нэг санал, итгэмжлэгчид? 0 хөрөнгөөр; 1 холимог; 2 хамааралгүй.</translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation type="unfinished">G1: үндэслэл</translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation type="unfinished">G1: эх сурвалж</translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation type="unfinished">G2 Оролцоо</translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation type="unfinished">Ажиллагч, хэрэглэгч эсвэл олон нийт шийдвэрт оролцдог уу? 0 үгүй; 1 зөвлөлддөг; 2 саналын эрхтэй төлөөлөлтэй.</translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation type="unfinished">G2: үндэслэл</translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation type="unfinished">G2: эх сурвалж</translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation type="unfinished">G3 Хурал ба тайлан</translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation type="unfinished">Сүүлийн 24 сард хурал хийж, санхүүгийн тайлан танилцуулсан уу? 0 үгүй; 1 аль нэгийг; 2 хоёуланг.</translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation type="unfinished">G3: үндэслэл</translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation type="unfinished">G3: эх сурвалж</translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation type="unfinished">D1 Хуваарилалтын хязгаар</translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation type="unfinished">Илүүдлийг хөрөнгөд хуваарилахыг дүрмээр хязгаарласан уу? 0 хязгааргүй; 1 дээд тал нь 50 % эсвэл үндэсний хуулийн босго, эсвэл голчлон үйлчилгээ ашигласнаар; 2 хуваарилдаггүй, эсвэл хязгаартай өгөөж, үлдсэнийг дахин хөрөнгө оруулдаг.</translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation type="unfinished">D1: үндэслэл</translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation type="unfinished">D1: эх сурвалж</translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation type="unfinished">D2 Хуваарилалтын бодит байдал</translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation type="unfinished">Сүүлийн гурван жилд дүрмийн дагуу явсан уу? 0 үгүй; 1 хэсэгчлэн; 2 тийм. Илүүдэл хэзээ ч гараагүй бол хамаарахгүй.</translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation type="unfinished">D2: үндэслэл</translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation type="unfinished">D2: эх сурвалж</translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation type="unfinished">A1 Татан буугдах үеийн хөрөнгө</translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation type="unfinished">Гарах эсвэл татан буугдах үед хөрөнгө хаашаа очих вэ? 0 хөрөнгийнх нь хэмжээгээр эздэд; 1 хэсэгчлэн түгжигдсэн, эсвэл үл хуваагдах нөөцтэй; 2 түгжигдсэн, төстэй зорилгод шилжинэ.</translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation type="unfinished">A1: үндэслэл</translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation type="unfinished">A1: эх сурвалж</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Үр дүн</translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation type="unfinished">Оноо, доод хязгаар</translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation type="unfinished">Хамаарах шалгууруудын өгч болох онооны хувь; «тодорхойгүй»-г 0 гэж тооцно.</translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation type="unfinished">Оноо, дээд хязгаар</translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation type="unfinished">Доод хязгаартай адил; «тодорхойгүй»-г 2 гэж тооцно.</translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation type="unfinished">Даваагүй босго шалгуур</translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation type="unfinished">НЭЭЗ-ээс гадуурхын шошго</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Шошго</translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation type="unfinished">Үр дүнгээс үл хамааран тэмдэглэнэ; шошго хэзээ ч шийдвэрлэхгүй.</translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation type="unfinished">Хөдөлмөрийн үндсэн эрхийн мэдэгдэж буй зөрчил</translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation type="unfinished">Оноо өгөхгүй: зохицуулагчид өгөх дохио.</translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation type="unfinished">Зөрчлийн талаар мэдэгдэж буй зүйл</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished">Хоёр дахь үнэлгээчин</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation type="unfinished">Тохиролцуулсан хүн</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Үнэлгээ</translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation type="unfinished">Үйл ажиллагаа ба зорилго</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished">Өмчлөл</translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation type="unfinished">Ашиг ба хөрөнгө</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">Шүүлтүүд</translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation type="unfinished">Нэг үед нэг хувилбар ашиглана; шинэ үнэлгээ түүнийг авна.</translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation type="unfinished">Босго утгын үндэс болсон хууль эсвэл шийдвэр.</translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation type="unfinished">НЭЭЗ-ийн байгууллагын оноо, наад зах нь</translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation type="unfinished">Доод хязгаараар. Аргачлал 70-ыг санал болгодог.</translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation type="unfinished">Арилжааны орлого, наад зах нь</translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation type="unfinished">P1-д. Аргачлал 25-ыг санал болгодог; Тайландын хууль 50-ыг шаарддаг.</translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation type="unfinished">Дахин хөрөнгө оруулсан илүүдэл, наад зах нь</translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation type="unfinished">D1-д. Аргачлал 50-ыг санал болгодог; Вьетнамын хууль 51, Тайландын хууль 70-ыг шаарддаг.</translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation type="unfinished">Босго: P1 Эдийн засгийн үйл ажиллагаа</translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation type="unfinished">Босго: P2 Үндсэн зорилго</translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation type="unfinished">Босго: O3 Хараат бус байдал</translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation type="unfinished">Босго: D1 Хуваарилалтын хязгаар</translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation type="unfinished">Босго: засаглал (G1 эсвэл G2)</translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation type="unfinished">Босго: өмчлөл (O2 эсвэл A1)</translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation type="unfinished">Загвар яагаад аргачлалаас зөрдөг</translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation type="unfinished">Нэмэлт асуултууд</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Загвар</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished">Босго утгууд</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">Босго шалгуурууд</translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation type="unfinished">Шүүлтийн загварууд</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Зорилго (ТХЗ)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Зорилт</translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation type="unfinished">Хувь нэмэр зорилгод бүхэлд нь хамаарвал хоосон.</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation type="unfinished">Юу хийдэг, хэнд зориулж, зорилтод хэрхэн хүргэдэг.</translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished">Үндэсний тэргүүлэх чиглэл</translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation type="unfinished">Тэргүүлэх чиглэл хаана заасан</translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation type="unfinished">Сайн дурын үндэсний илтгэл эсвэл төлөвлөгөө, хуудасны хамт.</translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation type="unfinished">ТХЗ-д оруулсан хувь нэмрүүд</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished">Зохиогчид</translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation type="unfinished">Овог, нэрийн үсэг; дараагийн зохиогчийг цэгтэй таслалаар тусгаарлана.</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished">Онгүй</translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation type="unfinished">n.d. гэж хэвлэнэ.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished">Хэвлэгдсэн огноо</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation type="unfinished">Эх сурвалжийн хэл</translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation type="unfinished">Сэтгүүл, ном эсвэл цахим хуудас</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">Хэвлэгч</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished">Хэвлэсэн газар</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Боть</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Дугаарлалт</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Хуудас</translation>
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
        <translation type="unfinished">Үзсэн огноо</translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation type="unfinished">Ярилцлага эсвэл айлчлал</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Хүртээмж</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">Хамрах хүрээ</translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation type="unfinished">Эх сурвалжид хамрагдсан хэлбэр, газар, он.</translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation type="unfinished">Хамрах он: эхлэл</translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation type="unfinished">Хамрах он: төгсгөл</translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation type="unfinished">Хэр олон гардаг</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Эзэмшигч</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished">Хүйсээр</translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished">Насаар</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Найдвартай байдал</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation type="unfinished">Найдвартай байдлын шалтгаан</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">Ном зүйн мэдээлэл</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Эх сурвалжууд</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished">Хугацааны эхлэл</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">Хугацааны төгсгөл</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished">Албан ёсны байдал</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished">Хэмжээний бүлэг</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Утга</translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation type="unfinished">Утгад «сая» гэж бичихгүй: үржүүлэгчийг сонгоно.</translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation type="unfinished">Эх сурвалжид хэвлэснээр</translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation type="unfinished">Эхлэх (муж)</translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation type="unfinished">Төгсөх (муж)</translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation type="unfinished">Нэмэх тэгийн тоо</translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation type="unfinished">Сая бол 6: 7.1 ба 6 нь 7,100,000.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Валют</translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation type="unfinished">Мөнгөн дүнд; түүний он нь утгын он.</translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation type="unfinished">Ажиглалтын төлөв</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Арга</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished">Юунд хамаарах</translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation type="unfinished">Магадлалт түүврээс жигнэсэн</translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation type="unfinished">Хуудас, хүснэгт эсвэл догол мөр.</translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation type="unfinished">Тодорхойлолтын тайлбар</translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation type="unfinished">Хамрах хүрээний тайлбар</translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation type="unfinished">Сонгосон утга</translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation type="unfinished">Нэг зүйлийн олон утгын нэгийг ашиглана; бусад нь хувилбар болж үлдэнэ.</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished">Гол тоо</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">Юуг хэмжсэн</translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation type="unfinished">Эх сурвалж ба найдвартай байдал</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Статистик мэдээ</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished">Яагаад зөрдөг</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Шийдсэн</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished">Зөрчил</translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation type="unfinished">Зөрчилтэй утга</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation type="unfinished">Зөрчилтэй утгууд</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Улс</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">Дэд гарчиг</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Үе шат</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation type="unfinished">Төслийн код</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Санхүүжүүлэгч</translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation type="unfinished">Тайлант хугацааны эхлэл</translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation type="unfinished">Тайлант хугацааны төгсгөл</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished">Тайлант он</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished">Хамрагдсан хэлбэрүүд</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation type="unfinished">Аймгийн жагсаалт</translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation type="unfinished">Мэдээлэл цуглуулсан үеийнхээр. Вьетнам 2025 оны 6 дугаар сар хүртэл 63 мужтай байсан, түүнээс хойш 34.</translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation type="unfinished">Үйл ажиллагааны ангилал</translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation type="unfinished">Залуучуудын доод нас</translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation type="unfinished">Залуучуудын дээд нас</translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation type="unfinished">Тайлангийн хэл</translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation type="unfinished">Мянгатын тусгаарлагч</translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation type="unfinished">Хоёр янзаар уншиж болох тоог оруулахад хэрхэн ойлгох.</translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation type="unfinished">Байгууллагыг шүүхээс өмнө хэрэгтэй.</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished">Хязгаарлалт</translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation type="unfinished">Судалгаагаар тогтоож чадаагүй зүйл; аргачлалын хэсэгт хэвлэнэ.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished">Судалгаа</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished">Хамрах хүрээ ба арга</translation>
    </message>
    <message>
        <source>Country study</source>
        <translation type="unfinished">Улсын судалгаа</translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation type="unfinished">Улсуудын судалгаа</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished">Үр шим хүртэгчид</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished">Дэмжих арга хэмжээ</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished">Дэмжих арга хэмжээнүүд</translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation type="unfinished">Хамрах аймаг эсвэл бүс</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation type="unfinished">Хамрах газрууд</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">Багууд</translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation type="unfinished">Ойлголт англиар</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Хэл</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation type="unfinished">Сонгосон нэр томьёо</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished">Хувилбарууд</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation type="unfinished">Хэрэглэхгүй</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished">Нэр томьёо</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">Нэр томьёоны жагсаалт</translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished">бүгд</translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished">эмэгтэй</translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished">эрэгтэй</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">бусад</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation type="unfinished">Бүртгэлийн төрөл</translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation type="unfinished">Маягтыг таних талбар</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation type="unfinished">Хэрхэн сонгосон</translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation type="unfinished">Нэг хүн дахин оруулж болно</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished">Эхэлж оруулсан</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished">Дахин оруулсан</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished">Эхний оруулга</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished">Хоёр дахь оруулга</translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation type="unfinished">Хоёр дахь оруулгууд</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Энэ юу вэ</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished">Файлын төрөл</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">Хэмжээ, байт</translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation type="unfinished">Судалгааны хажууд хадгална</translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation type="unfinished">Ямар төрлийн бичлэгт хамаарах</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Хамаарах</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Хавсралт</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Хавсралтууд</translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation type="unfinished">Татан буугдсан болон түр зогссон байгууллагыг тоонд оруулахгүй.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation type="unfinished">Энэ бичвэр зөв Юникод биш. Дахин бичнэ үү.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation type="unfinished">%1: хамгийн ихдээ %2 тэмдэгт.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation type="unfinished">%1: утга илэрхийлэхэд дор хаяж %2 тэмдэгт хэрэгтэй.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation type="unfinished">Ийм огноо хуанлид байхгүй.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished">%1: энэ өдөр болоогүй байна.</translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation type="unfinished">Энд зөвхөн «тийм» эсвэл «үгүй» тохирно.</translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation type="unfinished">Энд %1–%2 хоорондох он тохирно.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation type="unfinished">%1: %2–%3 хооронд байна.</translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation type="unfinished">Тоо тэг эсвэл түүнээс их байна.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation type="unfinished">Хэсгүүдийн нийлбэр %1, нийт нь %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation type="unfinished">%1 нь %2-д хамаарахгүй.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation type="unfinished">«%1» нь энэ жагсаалтын код биш.</translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation type="unfinished">%1 нь өөр улсад хамаарна.</translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation type="unfinished">%1: тэр өдөр байгаагүй.</translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation type="unfinished">Шаардлагатай: %1, эсвэл яагаад байхгүй шалтгаан.</translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation type="unfinished">Хариулт нь: тоо, бичвэр, код эсвэл хариулт байхгүйн шалтгаан — аль нэг нь.</translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation type="unfinished">Зургийг эзэн, тайлбартай нь хэвлэнэ.</translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation type="unfinished">Байгууллага өгүүлэмжээ хянаагүй байна.</translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation type="unfinished">Кейс судалгааг байгууллагын зөвшөөрлөөр нийтэлнэ.</translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation type="unfinished">Үндэсний бичвэр нь үндэслэсэн олон улсын бичвэрээ нэрлэнэ.</translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation type="unfinished">Нийтэлсэн тодорхойлолт эх сурвалжтай байна.</translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation type="unfinished">Холбоо барих мэдээллийг зөвшөөрлийн огноотой нийтэлнэ.</translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation type="unfinished">Дэд бүлэг хоёр оронтой.</translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation type="unfinished">Үндсэн үйл ажиллагаа бусдын дунд давтагдахгүй.</translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation type="unfinished">Үл хуваагдах нөөц нь хөрөнгийн хэсэг.</translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation type="unfinished">Орлогын төрлүүдийн нийлбэр %1.</translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation type="unfinished">Төрлөөр нь ажиллагчид %1, бүх ажиллагчид %2.</translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation type="unfinished">Хүний тоо эсвэл бүтэн цагийн эквивалентын алийг тоолсныг заана уу.</translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation type="unfinished">Залуучууд нийтийн нэг хэсэг.</translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation type="unfinished">Гишүүнээр юуг тоолсныг заана уу: хүн, өрх, хуулийн этгээд эсвэл хоршоо.</translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation type="unfinished">Нэг дүгнэлт, зөвлөмж эсвэл статистик сонгоно уу.</translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation type="unfinished">Ишлэлийг хэн орчуулсныг заана уу.</translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation type="unfinished">Таваас олон хуудастай баримтыг хуудастай нь ишилнэ.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished">Ханш тэгээс их байна.</translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation type="unfinished">Ярилцлагад дор хаяж нэг оролцогч байна.</translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation type="unfinished">Фокус бүлэгт 4–15 оролцогч байна.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation type="unfinished">Зөвшөөрөлгүй бол зөвхөн тоог хадгална: хураангуй, дуу бичлэг, буулгасан бичвэрийг хасна уу.</translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation type="unfinished">Дурдсан хүн асуугдсан хүнээс олон байж болохгүй.</translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation type="unfinished">Үнэлгээ хэн, хэзээ өгснийг заана.</translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation type="unfinished">Тоо юуг тоолсныг заана.</translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation type="unfinished">Зөвлөх хорооны гишүүн аль нэг талыг төлөөлнө.</translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation type="unfinished">Хүчинтэй акт хүчин төгөлдөр болсон огноотой байна.</translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation type="unfinished">Үнэлгээ яагаад, хэн өгснийг заана.</translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation type="unfinished">Мөнгөн дүнд он хэрэгтэй.</translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation type="unfinished">Код нь том үсэг, тоо, зурааснаас бүрдэнэ.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation type="unfinished">Код нь жижиг үсэг, тоо, _ тэмдгээс бүрдэж, үсгээр эхэлнэ.</translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation type="unfinished">Хариулт санал болгодог асуулт сонголтын жагсаалттай байна.</translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation type="unfinished">%1 яагаад ийм оноотойг нэг мөрөөр бичнэ үү.</translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation type="unfinished">Заагийн тохиолдолд хоёр дахь үнэлгээчин хэрэгтэй.</translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation type="unfinished">Хоёр дахь үнэлгээчин эхнийхээс өөр хүн байна.</translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation type="unfinished">Эх сурвалжийн зүйл эсвэл хуудсыг заана уу.</translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation type="unfinished">Тодорхой зорилтгүй: бүхэл зорилгод оруулсан хувь нэмрийн тухай тайланд ингэж бичнэ.</translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation type="unfinished">Оныг заах эсвэл эх сурвалж онгүй гэж тэмдэглэнэ үү.</translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation type="unfinished">Өгүүлэл, бүлэг аль нэгэнд хэвлэгдсэн: сэтгүүл эсвэл номыг заана уу.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation type="unfinished">SHA-256 нь 64 арван зургаатын оронтой.</translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation type="unfinished">Цахим хуудсанд үзсэн огноо хэрэгтэй.</translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation type="unfinished">Статистикт утга эсвэл мужийн хоёр зах хэрэгтэй.</translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation type="unfinished">Магадлалт түүврийг жигнээгүй бол судалгаа зөвхөн хариулагчдынхаа тухай өгүүлнэ.</translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation type="unfinished">Энэ утгыг юу хязгаарладгийг бичнэ үү: тодорхойлолт эсвэл хамрах хүрээний тайлбар.</translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation type="unfinished">Судалгааг хязгаарлалтыг нь бичсэн үед батална.</translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation type="unfinished">%1 нь %2-аас өмнө байна. Аль нэг нь буруу.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">%1 (%2) нь %3 (%4)-аас их байж болохгүй.</translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation type="unfinished">Бичнэ үү: %1 эсвэл %2.</translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation type="unfinished">Бичнэ үү: %1 эсвэл %2, хоёуланг биш.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation type="unfinished">Хэсгүүдийн нийлбэр %2 биш, %1.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation type="unfinished">%1 ба %2 хамт байна: хоёуланг эсвэл алийг нь ч бичихгүй.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished">Сонгоно уу: %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation type="unfinished">Энэ и-мэйл хаяг биш; жишээ нь: name@example.org.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation type="unfinished">Цахим хаяг http:// эсвэл https://-ээр эхэлж, зайгүй байна.</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation type="unfinished">DOI нь 10.-аар эхэлж, / тэмдэгтэй: 10.1000/182.</translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation type="unfinished">Энэ ISBN-д буруу орон байна: 10 эсвэл 13 оронтой, сүүлийнх нь шалгах орон.</translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation type="unfinished">%1: үүнийг хамарсан зөвшөөрөл хэрэгтэй.</translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation>Төлөв нь утга байхгүй гэж заасан: бичсэн утгыг хаана ч хэвлэхгүй.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation type="unfinished">Зөвшөөрөлгүй бол зөвхөн тоог хадгална: үүрэг, хүйс, насыг хасна уу.</translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation type="unfinished">Шаардлагатай: %1. Яагаад байхгүй шалтгаан үүнийг орлохгүй.</translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation type="unfinished">Залуучуудын дээд нас нь доод наснаас их байна.</translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Эмэгтэй: %1 (%2) нь %3 (%4)-аас их байж болохгүй.</translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Эрэгтэй: %1 (%2) нь %3 (%4)-аас их байж болохгүй.</translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Бусад: %1 (%2) нь %3 (%4)-аас их байж болохгүй.</translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation type="unfinished">Хаагдсан он өгөгдсөн байна: байгууллага хаагдсан гэж тэмдэглэх эсвэл оныг хасна уу.</translation>
    </message>
</context>
</TS>
