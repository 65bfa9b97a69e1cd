<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG">
<context>
    <name>dictionary</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Суроо</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation type="unfinished">Сан түрүндөгү жооп</translation>
    </message>
    <message>
        <source>Text given</source>
        <translation type="unfinished">Текст түрүндөгү жооп</translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation type="unfinished">Тандалган коддор</translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation type="unfinished">Бир нечеси үтүрлүү чекит менен бөлүнөт.</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished">Эмне үчүн жооп жок</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жооп</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Жооптор</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation type="unfinished">Файлдын текшерүү суммасы (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Сүрөттүн жазуусу</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished">Көрө албагандар үчүн: эмне тартылган</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">Сүрөттүн автору</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation type="unfinished">Жарыялоого</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation type="unfinished">Макулдук эмнени камтыйт</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished">Сүрөт</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished">Сүрөттөр</translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation type="unfinished">Түпнускадагы цитата</translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation type="unfinished">Цитата англисче</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">Сүйлөгөн адам</translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation type="unfinished">Ролу; аты макулдук менен гана.</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Талаа иши</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">Цитата</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">Цитаталар</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Аталышы</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished">Уюм</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation type="unfinished">Жылдын маалыматтары</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished">Эмне үчүн тандалды</translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation type="unfinished">Чектеш учур эмне үчүн айтылат</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished">Деңгээлдер</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation type="unfinished">ТӨМ милдеттери</translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation type="unfinished">Татыктуу эмгектин багыттары</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">Контекст</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">Модель</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished">Башкаруу</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Натыйжалар</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">Кыйынчылыктар</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Сабактар</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Макулдук</translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation type="unfinished">Уюм карап чыккан күнү</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished">Учурду изилдөө</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">Баяны</translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation type="unfinished">Макулдук жана карап чыгуу</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation type="unfinished">Учурларды изилдөө</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation type="unfinished">Жооп варианттарынын тизмеси</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation type="unfinished">Жооп варианттарынын тизмелери</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Орду же кызматы</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Варианттын аталышы</translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation type="unfinished">Код менен шайкештиги</translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation type="unfinished">Суроо байланышкан талаанын коду.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished">Вариант</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">Варианттар</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Булак</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished">Булактагы орду</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Тексттин тили</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Купуя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Эскертүү</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished">Топ үчүн; эч качан басылбайт.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазуу</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished">Макулдук берилген күнү</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished">Салым кошуучу</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Формасы</translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished">Улуттук формасы</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Багыты</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation type="unfinished">Далилдин күчү</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Масштабы</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished">Статистикалык маалымат</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished">Түшүнүк</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished">Колдонуу чөйрөсү</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished">Ким кабыл алды</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Күнү</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Версия</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">Колдонууда</translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation type="unfinished">Түшүнүктүн бир убакта бир жумушчу аныктамасы колдонулат.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Текстинин жазылышы</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished">Негизи</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished">Аныктама</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished">Аныктамалар</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished">Принцип</translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation type="unfinished">Укуктук негиз</translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation type="unfinished">Укуктук негиз сөз менен</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished">Четтөө</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Белгилөө</translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation type="unfinished">Принциптин чечмелениши</translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation type="unfinished">Принциптердин чечмелениши</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished">Багыт</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Кантип</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation type="unfinished">Эмне кылынат, ким үчүн жана татыктуу эмгекке кантип алып барат.</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished">Кайчылаш темалар</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished">Таасир алган топтор</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished">Салым</translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation type="unfinished">Таасири жана далилдери</translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation type="unfinished">Татыктуу эмгекке салым</translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation type="unfinished">Татыктуу эмгекке салымдар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аталышы же аты</translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation type="unfinished">Уюм өзү жазгандай, өз жазуусу менен.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">Англисче аталышы</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished">Латын тамгалары менен аталышы</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">Кыскартылышы</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished">Мурдагы аталыштары</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation type="unfinished">Кооперативдин түрү</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Баскычы</translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation type="unfinished">Союздар менен федерациялардын мүчөлөрү кооперативдер, ошондуктан алар суммага кирбейт.</translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation type="unfinished">Сертификаттар жана белгилер</translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation type="unfinished">Эч качан эки жолу эсептелбейт: эсеп форма боюнча гана жүрөт.</translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation type="unfinished">Кооперативдин тармагы</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">Каттоо</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation type="unfinished">Кайсы мыйзам боюнча катталган</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Реестр</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">Каттоо номери</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Катталган күнү</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished">Түзүлгөн жылы</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Жабылган жылы</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Ишмердүүлүк</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished">Облус же аймак</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Жери</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Кеңдиги</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Узундугу</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation type="unfinished">Шаар же айыл</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation type="unfinished">Негизги ишмердүүлүгү</translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished">Бөлүк</translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation type="unfinished">Классификациянын эки саны, мисалы 01.</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished">Башка ишмердүүлүктөрү</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Эмне кылат</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Максаты</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished">Максаттуу топтор</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Келип чыгышы</translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation type="unfinished">Гранттардан түшкөн киреше</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation type="unfinished">Катталган</translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation type="unfinished">Бухгалтердик эсеп жүргүзөт</translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation type="unfinished">Социалдык төгүмдөрдү төлөйт</translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation type="unfinished">Банк эсеби бар</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Веб-сайт</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">Байланыш адамы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Дареги</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Электрондук почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation type="unfinished">Байланышты жарыялоого болот</translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation type="unfinished">Байланышты жарыялоого макулдук күнү</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Таануу маалыматы</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished">Жайгашкан жери</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Байланыш</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">Уюмдар</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Байланышы</translation>
    </message>
    <message>
        <source>or institution</source>
        <translation type="unfinished">же мекеме</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Качантан бери</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Качанга чейин</translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation type="unfinished">Уюмдун байланышы</translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation type="unfinished">Уюмдардын байланыштары</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Жыл</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Мүчөлөр</translation>
    </message>
    <message>
        <source>Members are</source>
        <translation type="unfinished">Мүчөлөр — булар</translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation type="unfinished">Үй чарбалары адам эмес: бирдик сан менен кошо бардык жерде көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Young members</source>
        <translation type="unfinished">Жаш мүчөлөр</translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation type="unfinished">Иштегендер кантип эсептелет</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Иштегендер</translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation type="unfinished">Жаш иштегендер</translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation type="unfinished">алардын ичинен мүчөлөр</translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation type="unfinished">Туруктуу кызматкерлер</translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation type="unfinished">Мөөнөттүү келишимдеги кызматкерлер</translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation type="unfinished">Кыска мөөнөттүү жана убактылуу кызматкерлер</translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation type="unfinished">Көз каранды подрядчылар</translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation type="unfinished">Шакирттер жана практиканттар</translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation type="unfinished">Жардам берген үй-бүлө мүчөлөрү</translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation type="unfinished">Социалдык камсыздандырылган иштегендер</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Ыктыярчылар</translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation type="unfinished">Ыктыярчылардын жылдык сааттары</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished">Башкарма мүчөлөрү</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Төрага</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Жетекчи</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished">Жүгүртүү</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation type="unfinished">Алынган гранттар</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished">Кайрымдуулук</translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation type="unfinished">Мүчөлөрдүн төгүмдөрү</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished">Башка киреше</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished">Жалпы киреше</translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation type="unfinished">Ашыкча киреше же тартыштык</translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation type="unfinished">Ашыкча киреше: резервге</translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation type="unfinished">Ашыкча киреше: катышуусуна жараша</translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation type="unfinished">Ашыкча киреше: капиталга</translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation type="unfinished">Ашыкча киреше: жамаатка</translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation type="unfinished">Ашыкча киреше: башка максаттарга</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished">Активдер</translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation type="unfinished">Бөлүнгүс резерв</translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation type="unfinished">Сатуудан түшкөн киреше</translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation type="unfinished">Аялдардын айлык акысынын медианасы</translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation type="unfinished">Эркектердин айлык акысынын медианасы</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Каражат</translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation type="unfinished">Уюмдун жылы</translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation type="unfinished">Уюмдардын жылдары</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished">Бөлүмчө</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished">Бөлүмчөлөр</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Баштап</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Чейин</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Өткөрүү формасы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Катышуучулар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Күн тартиби</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Кыскача мазмуну</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документтер</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Иш-чара</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">Иш-чаралар</translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation type="unfinished">Өкүл болгон тарап</translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation type="unfinished">Топтун катышуусу</translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation type="unfinished">Тараптар боюнча катышуу</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Чечим</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished">Жооптуу орган</translation>
    </message>
    <message>
        <source>or person</source>
        <translation type="unfinished">же адам</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished">Мөөнөтү</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Аткарылышы</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Аткарылган күнү</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Чечимдер</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Ролу</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Мекеме</translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation type="unfinished">Уюштуруучу же баяндамачы</translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation type="unfinished">Уюштуруучулар жана баяндамачылар</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Сунуш</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Натыйжасы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Комментарий</translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation type="unfinished">Талкууланган сунуш</translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation type="unfinished">Талкууланган сунуштар</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Тыянак</translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation type="unfinished">же сунуш</translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation type="unfinished">же статистика</translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation type="unfinished">Тастыкталган жазуу</translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation type="unfinished">Тастыкталган жазуулар</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished">Эмнени ырастайт</translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation type="unfinished">ТӨМгө салым</translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation type="unfinished">Мыйзам же саясат</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">Тандоо</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Эмнеге таянат</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Документ же курал</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">Жобо</translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation type="unfinished">Бет, абзац, таблица же убакыт белгиси.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">Эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished">Ким которду</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Күчү</translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation type="unfinished">Көз каранды булагы</translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation type="unfinished">Бир респонденттин эки далили — бир добуш.</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished">Цитата келтирүүгө болот</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished">Аты жашырылган</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Мазмуну</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Далил</translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation type="unfinished">Бир АКШ долларына валюта бирдиги</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">Алмашуу курсу</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">Алмашуу курстары</translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation type="unfinished">KII-07, FGD-02: ушундай шилтеме берилет.</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished">Сүйлөшүү тили</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished">Котормочу менен</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Топ</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished">Маек алган адам</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished">Пландалган катышуучулар</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation type="unfinished">Алар кимдер болду</translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation type="unfinished">Ролдор, аттар эмес: малчылар, башкарма мүчөлөрү, кызмат адамдары.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Аудиожазуу</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">Жазылма текст</translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation type="unfinished">Катышуучулар жана макулдук</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Деңгээл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Темасы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Тыянактын тексти</translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation type="unfinished">Бир сүйлөм; эки деңгээлге тиешелүү болсо, бөлүңүз.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation type="unfinished">Тиешелүү формалар</translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation type="unfinished">Бардыгы үчүн бош калат.</translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation type="unfinished">Тиешелүү облустар же аймактар</translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation type="unfinished">Аялдарга башкача таасир этет</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">Кандайча</translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation type="unfinished">Канчасы айтты</translation>
    </message>
    <message>
        <source>out of</source>
        <translation type="unfinished">жалпы санынан</translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished">булар</translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation type="unfinished">Эмне үчүн кол менен эсептелди</translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation type="unfinished">Оордугу же маанилүүлүгү</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished">Ким баалады</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished">Баа берилген күнү</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation type="unfinished">Тастыкталган күнү</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished">Кайда тастыкталды</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Салмагы</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Тыянактар</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Көрсөткүчтүн чөйрөсү</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation type="unfinished">Маанинин түрү</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Өлчөө бирдиги</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation type="unfinished">Эсептөө бирдиги</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished">Алымы</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished">Бөлүмү</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished">Жалпылоо</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished">Качан жакшыраак</translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation type="unfinished">Уруксат берилген өлчөмдөр</translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation type="unfinished">Баары уруксат болсо, бош калат.</translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation type="unfinished">Эмне менен салыштырылат</translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation type="unfinished">Бул жерде сөзү бирдей көрсөткүчтөр бир диаграммада боло алат.</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation type="unfinished">Аныктаманын булагы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Көрсөткүч</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished">Өз жазуусундагы аталышы</translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation type="unfinished">Аймактык деңгээл</translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation type="unfinished">Улуттук кеңеш комитетинин мүчөсү</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">Ыйгарым укугу</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished">Көрсөтүлгөн колдоо</translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation type="unfinished">Тейленген формалар</translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation type="unfinished">Тейленген облустар же аймактар</translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation type="unfinished">Бүткүл өлкө үчүн бош калат.</translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation type="unfinished">СТЭге таасири</translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation type="unfinished">1ден, жок, 5ке чейин, чечүүчү.</translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation type="unfinished">СТЭге кызыгуусу</translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation type="unfinished">1ден, жок, 5ке чейин, өтө жогору.</translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation type="unfinished">СТЭ жөнүндө кабары</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">Интернет дареги</translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation type="unfinished">Ансыз байланыш файлда гана калат.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Колдоо</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation type="unfinished">Таасири жана кызыгуусу</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Мекемелер</translation>
    </message>
    <message>
        <source>or entity</source>
        <translation type="unfinished">же уюм</translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation type="unfinished">Мекеменин байланышы</translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation type="unfinished">Мекемелердин байланыштары</translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation type="unfinished">Бардык версияларда бирдей.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Тилдер</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Ордуна келди</translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation type="unfinished">Респондентке окулган кириш сөз</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Куралдар</translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation type="unfinished">Куралдын тилинде.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished">Аталышы англисче</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">Кыска аталышы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номери</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Даражасы</translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation type="unfinished">Укуктук ыкма</translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation type="unfinished">Камтылган уюм формалары</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Укуктук абалы</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">Кабыл алынган күнү</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">Күчүнө кирген күнү</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation type="unfinished">Жокко чыгарылган күнү</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">Өзгөртөт</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Ким чыгарган</translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation type="unfinished">Мыйзамдын СТЭге таасири</translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation type="unfinished">-2ден, тоскоол болот, 2ге чейин, өбөлгө түзөт.</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation type="unfinished">Баанын себеби</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Бюджет</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation type="unfinished">Бюджеттин жылы</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation type="unfinished">Программа башталышы</translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation type="unfinished">Программа аягы</translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation type="unfinished">Саясаттын максаты</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Күчүндө болушу</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished">Таасири</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished">Мыйзамдар жана саясат</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Комитет</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished">Мүчөлүк</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished">Мүчөлүктөр</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished">Бөлүм</translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation type="unfinished">Бөлүмдүн башындагы үч сап.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation type="unfinished">Бөлүмдүн тексти</translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation type="unfinished">Бөлүмдөрдүн тексттери</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation type="unfinished">Баш тамгалар, сандар жана дефис; өлкөнүн кодунан башталат, мисалы VN-THT.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Укуктук негизи</translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation type="unfinished">Мыйзам талап кылган мүчөлөр</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Сүрөттөмө</translation>
    </message>
    <message>
        <source>National forms</source>
        <translation type="unfinished">Улуттук формалар</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Автор уюм</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">Ролдору</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation type="unfinished">Отчётто атын атоого болот</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Адам</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Берене</translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation type="unfinished">Берене, бөлүк жана пункт.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Эмне дейт</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished">Жободогу сан</translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation type="unfinished">7 — кеминде 7 мүчө; 51 — 51 %.</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished">Англисче жазылышы</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished">Жоболор</translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation type="unfinished">Сурамжылоочуга жардам</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation type="unfinished">Жооп милдеттүү</translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation type="unfinished">Жооп — жеке маалымат</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished">Качан суралат</translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation type="unfinished">XLSFormдогудай туюнтма.</translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation type="unfinished">Жоопко шарт</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Эмнеге айланат</translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished">кайсынысы</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Суроолор</translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation type="unfinished">Өз деңгээлинде; бекитилгенден кийин өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation type="unfinished">Этиштен башталат.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished">Негиздеме</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished">Аткаруу мезгили</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished">Кимге багытталган</translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation type="unfinished">Кайсы мыйзамга тиешелүү</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Артыкчылык</translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation type="unfinished">1 — эң жогорку.</translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation type="unfinished">Көзөмөл үчүн көрсөткүч</translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation type="unfinished">Артыкчылык жана көзөмөл</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Сунуштар</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation type="unfinished">Эмне кылышы керек</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished">Алуучу тарап</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">Алуучу тараптар</translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation type="unfinished">Кандай жооп берет</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation type="unfinished">Жооп берилген тыянак</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation type="unfinished">Жооп берилген тыянактар</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Ишке ашуу мүмкүнчүлүгү</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Тийгизген таасири</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Баа</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Баалар</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Кадам</translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation type="unfinished">Ишке ашыруу кадамы</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">Ишке ашыруу</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished">Сурамжылоонун жыйынтыгы</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished">Кайсынысынын кайталанышы</translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation type="unfinished">Баштапкы программадагы ачкыч</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Курагы</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">Анкета</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished">Респондент</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished">Анкеталар</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation type="unfinished">Жалпы топтомдо</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Пландалган</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished">Байланышылган</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Жооп берген</translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation type="unfinished">Тандалманын уячасы</translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation type="unfinished">Тандалманын уячалары</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished">Тандап алуу ыкмасы</translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation type="unfinished">Тандалманын негизи</translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation type="unfinished">Респонденттер тандалган тизме жана анда эмне жок.</translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation type="unfinished">Негиздин булагы</translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation type="unfinished">Негиздин күнү</translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation type="unfinished">Тандалма эмнени айта албайт</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished">Тандалманын планы</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished">Тандалманын пландары</translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation type="unfinished">Тандоо профили</translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation type="unfinished">Жыйынтык эсептелген улуттук профилдин версиясы.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished">Айлампа</translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation type="unfinished">Экинчи баалоочу биринчи баалоону көрбөй иштейт.</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Баалоочу</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Бааланган күнү</translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation type="unfinished">Улуттук мыйзам боюнча СТЭ</translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation type="unfinished">Мыйзам боюнча босого критерийлерге алдын ала 1 коюлушу мүмкүн; D2, O3 жана G3 баары бир суралат.</translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation type="unfinished">P1 Экономикалык ишмердүүлүк</translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation type="unfinished">Экономикалык ишмердүүлүк жүргүзөбү: товар, кызмат, каржы, мүчөлөргө кызмат, базар үчүнбү же жокпу? 0 жок, же кызыкчылык коргоо же грант берүү гана; 1 анда-санда, же ресурстардын 25 %ынан аз; 2 үзгүлтүксүз.</translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation type="unfinished">P1: негиздеме</translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation type="unfinished">P1: булак</translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation type="unfinished">P2 Негизги максат</translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation type="unfinished">Жамааттык же жалпы кызыкчылыкка кызмат кылуу негизги максатпы? 0 ээлердин пайдасы биринчи; 1 айтылган, бирок башкалар менен тең же расмий эмес; 2 негизги жана уставда, эрежеде же мыйзамда бекитилген.</translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation type="unfinished">P2: негиздеме</translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation type="unfinished">P2: булак</translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation type="unfinished">O1 Ыктыярдуу жана ачык мүчөлүк</translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation type="unfinished">Мүчөлүк ыктыярдуу жана ачыкпы? 0 милдеттүү же дайындалган; 1 программа тарткан, чыгуу эркин; 2 ыктыярдуу. Мүчөсү жок уюмдарга колдонулбайт.</translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation type="unfinished">O1: негиздеме</translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation type="unfinished">O1: булак</translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation type="unfinished">O2 Менчик жана көзөмөл</translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation type="unfinished">Менчик же көзөмөл укуктарынын көпчүлүгү кимде? 0 инвесторлордо же бир жеке ээде; 1 аралаш; 2 мүчөлөрдө, колдонуучуларда, иштегендерде, жамаатта же максаттуу фонддо.</translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation type="unfinished">O2: негиздеме</translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation type="unfinished">O2: булак</translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation type="unfinished">O3 Көз карандысыздык</translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation type="unfinished">Мамлекеттен, компаниядан жана донордон көз карандысызбы? 0 тышкы орган көпчүлүктү дайындайт же вето коёт; 1 жарым-жартылай; 2 өз алдынча.</translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation type="unfinished">O3: негиздеме</translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation type="unfinished">O3: булак</translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation type="unfinished">G1 Капиталдан көз каранды эмес чечимдер</translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation type="unfinished">Чечим кабыл алуу капиталдан көз каранды эмеспи: бир мүчө — бир добуш, ишенимдүү өкүлдөр? 0 капитал боюнча; 1 аралаш; 2 көз каранды эмес.</translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation type="unfinished">G1: негиздеме</translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation type="unfinished">G1: булак</translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation type="unfinished">G2 Катышуу</translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation type="unfinished">Иштегендер, колдонуучулар же жамаат чечимдерге катышабы? 0 жок; 1 кеңешилет; 2 добуш укугу менен өкүлү бар.</translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation type="unfinished">G2: негиздеме</translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation type="unfinished">G2: булак</translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation type="unfinished">G3 Жыйын жана отчёт</translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation type="unfinished">Акыркы 24 айда жыйын өткөн жана каржы отчёту көрсөтүлгөнбү? 0 жок; 1 экөөнүн бири; 2 экөө тең.</translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation type="unfinished">G3: негиздеме</translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation type="unfinished">G3: булак</translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation type="unfinished">D1 Бөлүштүрүүнүн чеги</translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation type="unfinished">Ашыкча кирешени капиталга бөлүштүрүү эреже менен чектелгенби? 0 чек жок; 1 эң көп 50 % же улуттук мыйзамдын чеги, же негизинен катышуусуна жараша; 2 бөлүштүрүлбөйт, же чектелген киреше жана калганы кайра салынат.</translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation type="unfinished">D1: негиздеме</translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation type="unfinished">D1: булак</translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation type="unfinished">D2 Бөлүштүрүү практикасы</translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation type="unfinished">Акыркы үч жылдагы практика эрежеге шайкеш келдиби? 0 жок; 1 жарым-жартылай; 2 ооба. Ашыкча киреше болбосо, колдонулбайт.</translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation type="unfinished">D2: негиздеме</translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation type="unfinished">D2: булак</translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation type="unfinished">A1 Жоюлгандагы активдер</translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation type="unfinished">Чыкканда же жоюлганда активдер эмне болот? 0 капиталына жараша ээлерине; 1 жарым-жартылай бөлүнгүс, же бөлүнгүс резерв бар; 2 бөлүнгүс, окшош максатка өткөрүлөт.</translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation type="unfinished">A1: негиздеме</translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation type="unfinished">A1: булак</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Жыйынтык</translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation type="unfinished">Упай, төмөнкү чек</translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation type="unfinished">Колдонулган критерийлер бере алган упайлардын үлүшү; «белгисиз» 0 деп эсептелет.</translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation type="unfinished">Упай, жогорку чек</translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation type="unfinished">Төмөнкү чектей эле; «белгисиз» 2 деп эсептелет.</translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation type="unfinished">Өтпөгөн босого критерийлер</translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation type="unfinished">СТЭден тышкаркынын белгиси</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Белгилер</translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation type="unfinished">Жыйынтыкка карабай жазылат; белгилер эч качан чечпейт.</translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation type="unfinished">Эмгектеги негизги укуктардын белгилүү бузулушу</translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation type="unfinished">Упай коюлбайт: координатор үчүн эскертүү.</translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation type="unfinished">Бузуу жөнүндө эмне белгилүү</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished">Экинчи баалоочу</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation type="unfinished">Ким макулдашты</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Баалоо</translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation type="unfinished">Ишмердүүлүк жана максат</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished">Менчик</translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation type="unfinished">Пайда жана активдер</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">Тандоолор</translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation type="unfinished">Бир убакта бир версия колдонулат; жаңы баалоолор ошону алат.</translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation type="unfinished">Чектердин негизиндеги мыйзам же чечим.</translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation type="unfinished">СТЭ уюмунун упайы, кеминде</translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation type="unfinished">Төмөнкү чек боюнча. Ыкма 70 сунуштайт.</translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation type="unfinished">Сатуудан түшкөн киреше, кеминде</translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation type="unfinished">P1 үчүн. Ыкма 25 сунуштайт; Таиланддын мыйзамы 50 талап кылат.</translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation type="unfinished">Кайра салынган ашыкча киреше, кеминде</translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation type="unfinished">D1 үчүн. Ыкма 50 сунуштайт; Вьетнамдын мыйзамы 51, Таиланддыкы 70 талап кылат.</translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation type="unfinished">Босого: P1 Экономикалык ишмердүүлүк</translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation type="unfinished">Босого: P2 Негизги максат</translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation type="unfinished">Босого: O3 Көз карандысыздык</translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation type="unfinished">Босого: D1 Бөлүштүрүүнүн чеги</translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation type="unfinished">Босого: башкаруу (G1 же G2)</translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation type="unfinished">Босого: менчик (O2 же A1)</translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation type="unfinished">Профиль ыкмадан эмне үчүн айырмаланат</translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation type="unfinished">Кошумча суроолор</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Профиль</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished">Чектик маанилер</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">Босого критерийлер</translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation type="unfinished">Тандоо профилдери</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Максат (ТӨМ)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Милдет</translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation type="unfinished">Салым бүтүндөй максатка тиешелүү болсо, бош калат.</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation type="unfinished">Эмне кылынат, ким үчүн жана милдетке кантип алып барат.</translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished">Улуттук артыкчылык</translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation type="unfinished">Артыкчылык кайда жазылган</translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation type="unfinished">Ыктыярдуу улуттук обзор же план, бети менен.</translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation type="unfinished">ТӨМгө салымдар</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished">Авторлор</translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation type="unfinished">Фамилиясы, инициалдары; кийинки автор үтүрлүү чекиттен кийин.</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished">Жылы жок</translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation type="unfinished">n.d. деп басылат.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished">Жарыяланган күнү</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation type="unfinished">Булактын тили</translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation type="unfinished">Журнал, китеп же веб-сайт</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">Басмакана</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished">Басылган жери</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Чыгарылышы</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Беттер</translation>
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
        <translation type="unfinished">Кайрылган күнү</translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation type="unfinished">Маек же барып көрүү</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Жеткиликтүүлүк</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">Камтуу</translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation type="unfinished">Булак камтыган формалар, жерлер жана жылдар.</translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation type="unfinished">Камтылган жылдар: башталышы</translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation type="unfinished">Камтылган жылдар: аягы</translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation type="unfinished">Канчалык көп чыгат</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Ээси</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished">Жынысы боюнча</translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished">Курагы боюнча</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Ишенимдүүлүк</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation type="unfinished">Ишенимдүүлүктүн себеби</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">Библиографиялык маалымат</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Булактар</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished">Мезгил башталышы</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">Мезгил аягы</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished">Расмийлүүлүк</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished">Өлчөм классы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Мааниси</translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation type="unfinished">Мааниге «миллион» деп жазылбайт: көбөйткүчтү тандаңыз.</translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation type="unfinished">Булакта басылгандай</translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation type="unfinished">Баштап (аралык)</translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation type="unfinished">Чейин (аралык)</translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation type="unfinished">Кошулчу нөлдөр</translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation type="unfinished">6 — миллиондор: 7,1 жана 6 — бул 7 100 000.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Валюта</translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation type="unfinished">Акча суммасыныкы; анын жылы — маанинин жылы.</translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation type="unfinished">Байкоонун абалы</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Ыкма</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished">Эмнеге тиешелүү</translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation type="unfinished">Ыктымалдуу тандалмадан салмакталган</translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation type="unfinished">Бет, таблица же абзац.</translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation type="unfinished">Аныктамага эскертүү</translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation type="unfinished">Камтууга эскертүү</translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation type="unfinished">Тандалган маани</translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation type="unfinished">Бир эле нерсенин бир нече маанисинин бири колдонулат; калгандары альтернатива катары сакталат.</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished">Негизги көрсөткүч</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">Эмне өлчөнөт</translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation type="unfinished">Булак жана ишенимдүүлүк</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Статистика</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished">Эмне үчүн айырмаланат</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Чечилген</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished">Карама-каршылык</translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation type="unfinished">Карама-каршы маани</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation type="unfinished">Карама-каршы маанилер</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Өлкө</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">Кошумча аталышы</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Этап</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation type="unfinished">Долбоордун коду</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Каржылоочу</translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation type="unfinished">Отчёттук мезгил башталышы</translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation type="unfinished">Отчёттук мезгил аягы</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished">Отчёттук жыл</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished">Камтылган формалар</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation type="unfinished">Облустардын тизмеси</translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation type="unfinished">Маалымат чогултулгандагыдай. Вьетнамда 2025-жылдын июнуна чейин 63 провинция болгон, андан бери 34.</translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation type="unfinished">Ишмердүүлүктөр классификациясы</translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation type="unfinished">Жаштар: курактан</translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation type="unfinished">Жаштар: куракка чейин</translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation type="unfinished">Отчёттун тилдери</translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation type="unfinished">Миңдиктердин ортосундагы белги</translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation type="unfinished">Эки башка окулушу мүмкүн болгон сандар кандай түшүнүлөт.</translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation type="unfinished">Уюмдарды тандоодон мурун керек.</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished">Чектөөлөр</translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation type="unfinished">Изилдөө аныктай албаган нерселер; методология бөлүмүндө басылат.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished">Изилдөө</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished">Камтуу жана ыкма</translation>
    </message>
    <message>
        <source>Country study</source>
        <translation type="unfinished">Өлкө боюнча изилдөө</translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation type="unfinished">Өлкөлөр боюнча изилдөөлөр</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished">Пайда көрүүчүлөр</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished">Колдоо чарасы</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished">Колдоо чаралары</translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation type="unfinished">Камтылган облустар же аймактар</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation type="unfinished">Камтылган жерлер</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">Топтор</translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation type="unfinished">Түшүнүк англисче</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тил</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation type="unfinished">Тандалган термин</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished">Варианттары</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation type="unfinished">Колдонулбасын</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished">Глоссарийдин термини</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">Глоссарий</translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished">бардыгы</translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished">аялдар</translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished">эркектер</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">башка</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation type="unfinished">Жазуунун түрү</translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation type="unfinished">Кагазды аныктаган талаа</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation type="unfinished">Кантип тандалган</translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation type="unfinished">Ошол эле адам киргизе алат</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished">Биринчи киргизген</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished">Кайра киргизген</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished">Биринчи киргизүү</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished">Экинчи киргизүү</translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation type="unfinished">Экинчи киргизүүлөр</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Бул эмне</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished">Файлдын түрү</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">Көлөмү, байт</translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation type="unfinished">Изилдөөнүн жанында сакталат</translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation type="unfinished">Кайсы түрдөгү жазууга таандык</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Таандык</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Тиркеме</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Тиркемелер</translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation type="unfinished">Жабылган жана убактылуу токтогон уюмдар эсепке кирбейт.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation type="unfinished">Бул текст туура Юникод эмес. Кайра териңиз.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation type="unfinished">%1: эң көп %2 белги.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation type="unfinished">%1: бир нерсе айтуу үчүн кеминде %2 белги керек.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation type="unfinished">Календарда мындай күн жок.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished">%1: бул күн али келе элек.</translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation type="unfinished">Бул жерге «ооба» же «жок» гана туура келет.</translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation type="unfinished">Бул жерге %1–%2 аралыгындагы жыл туура келет.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation type="unfinished">%1: %2 менен %3 аралыгында.</translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation type="unfinished">Сан нөл же андан көп болот.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation type="unfinished">Бөлүктөрдүн суммасы %1, жалпысы болсо %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation type="unfinished">%1 буга таандык эмес: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation type="unfinished">«%1» бул тизменин коду эмес.</translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation type="unfinished">%1 башка өлкөгө таандык.</translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation type="unfinished">%1: ал күнү жок болчу.</translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation type="unfinished">Керек: %1, же ал эмне үчүн жок экени.</translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation type="unfinished">Жооп булардын бири: сан, текст, коддор же жооп жоктун себеби.</translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation type="unfinished">Сүрөт автору жана сүрөттөмөсү менен басылат.</translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation type="unfinished">Уюм өз баянын али карап чыга элек.</translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation type="unfinished">Учурду изилдөө уюмдун макулдугу менен жарыяланат.</translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation type="unfinished">Улуттук текст негизделген эл аралык текстти атайт.</translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation type="unfinished">Жарыяланган аныктаманын булагы болот.</translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation type="unfinished">Байланыш макулдук күнү менен жарыяланат.</translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation type="unfinished">Бөлүктө эки сан болот.</translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation type="unfinished">Негизги ишмердүүлүк башкалардын арасында кайталанбайт.</translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation type="unfinished">Бөлүнгүс резерв активдердин бир бөлүгү.</translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation type="unfinished">Киреше түрлөрүнүн суммасы %1.</translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation type="unfinished">Абалы боюнча иштегендер %1, бардык иштегендер %2.</translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation type="unfinished">Адам саны же толук жумуш күнүнүн эквиваленти эсептелеби — көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation type="unfinished">Жаштар жалпынын бир бөлүгү.</translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation type="unfinished">Мүчө катары ким эсептелерин көрсөтүңүз: адамдар, үй чарбалары, юридикалык жактар же кооперативдер.</translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation type="unfinished">Бир тыянакты, сунушту же статистиканы тандаңыз.</translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation type="unfinished">Цитатаны ким которгонун көрсөтүңүз.</translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation type="unfinished">Беш беттен ашык документке бети көрсөтүлүп шилтеме берилет.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished">Курс нөлдөн жогору болот.</translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation type="unfinished">Маекте кеминде бир катышуучу болот.</translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation type="unfinished">Фокус-топто 4төн 15ке чейин катышуучу болот.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation type="unfinished">Макулдуксуз саны гана сакталат: кыскача мазмунун, аудиожазууну жана жазылма текстти алып салыңыз.</translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation type="unfinished">Айткандар суралгандардан көп боло албайт.</translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation type="unfinished">Баа ким жана качан бергенин көрсөтөт.</translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation type="unfinished">Сан эмне эсептелерин көрсөтөт.</translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation type="unfinished">Кеңеш комитетинин мүчөсү тараптардын биринин өкүлү.</translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation type="unfinished">Күчүндөгү актынын күчүнө кирген күнү болот.</translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation type="unfinished">Баа эмне үчүн жана ким бергенин көрсөтөт.</translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation type="unfinished">Акча суммасына жылы керек.</translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation type="unfinished">Код баш тамгалардан, сандардан жана дефистен турат.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation type="unfinished">Код кичине тамгалардан, сандардан жана _ белгисинен турат, тамгадан башталат.</translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation type="unfinished">Жооп варианттары бар суроонун варианттар тизмеси болот.</translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation type="unfinished">%1 эмне үчүн мындай упай алганын бир сап менен жазыңыз.</translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation type="unfinished">Чектеш учурга экинчи баалоочу керек.</translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation type="unfinished">Экинчи баалоочу биринчиден башка адам.</translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation type="unfinished">Булактын беренесин же бетин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation type="unfinished">Так милдет көрсөтүлгөн эмес: отчёт бүтүндөй максатка салым жөнүндө ушуну айтат.</translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation type="unfinished">Жылын көрсөтүңүз же булактын жылы жок деп белгилеңиз.</translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation type="unfinished">Макала же бөлүм бир жерде басылат: журналды же китепти көрсөтүңүз.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation type="unfinished">SHA-256 64 он алтылык цифрадан турат.</translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation type="unfinished">Веб-баракка кайрылган күн керек.</translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation type="unfinished">Статистикага маани же аралыктын эки чеги керек.</translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation type="unfinished">Ыктымалдуу тандалма салмакталбаса, сурамжылоо өз респонденттери жөнүндө гана айтат.</translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation type="unfinished">Бул маанини эмне чектээрин айтыңыз: аныктамага же камтууга эскертүү.</translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation type="unfinished">Изилдөө чектөөлөрү көрсөтүлгөндө бекитилет.</translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation type="unfinished">%1 мурда, %2 кийин. Экөөнүн бири туура эмес.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">%1 (%2) мындан көп боло албайт: %3 (%4).</translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation type="unfinished">Көрсөтүңүз: %1 же %2.</translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation type="unfinished">Көрсөтүңүз: %1 же %2, экөөнү тең эмес.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation type="unfinished">Бөлүктөрдүн суммасы %2 эмес, %1.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation type="unfinished">%1 жана %2 бирге жүрөт: экөөнү тең көрсөтүңүз же эч бирин.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished">Тандаңыз: %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation type="unfinished">Бул электрондук почта дареги эмес; мисалы: name@example.org.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation type="unfinished">Веб-дарек http:// же https:// менен башталат жана боштугу жок.</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation type="unfinished">DOI 10. менен башталып, / белгиси болот: 10.1000/182.</translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation type="unfinished">Бул ISBNде туура эмес цифра бар: алар 10 же 13, акыркысы текшерүү цифрасы.</translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation type="unfinished">%1: муну камтыган макулдук керек.</translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation>Абал маани жок экенин билдирет: жазылган маани эч жерде басылбайт.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation type="unfinished">Макулдук жок болсо, саны гана сакталат: ролун, жынысын жана жашын алып салыңыз.</translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation type="unfinished">Керек: %1. Эмне үчүн жок экени анын ордун баспайт.</translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation type="unfinished">Жаштардын жогорку жашы төмөнкүсүнөн чоң болушу керек.</translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Аялдар: %1 (%2) мындан көп боло албайт: %3 (%4).</translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Эркектер: %1 (%2) мындан көп боло албайт: %3 (%4).</translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Башкалар: %1 (%2) мындан көп боло албайт: %3 (%4).</translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation type="unfinished">Жабылган жылы көрсөтүлгөн: уюм жабылган деп белгилеңиз же жылды алып салыңыз.</translation>
    </message>
</context>
</TS>
