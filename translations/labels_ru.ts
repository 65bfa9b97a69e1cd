<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>dictionary</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">Вопрос</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation type="unfinished">Ответ числом</translation>
    </message>
    <message>
        <source>Text given</source>
        <translation type="unfinished">Ответ текстом</translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation type="unfinished">Выбранные коды</translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation type="unfinished">Несколько — через точку с запятой.</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished">Почему ответа нет</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Ответы</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation type="unfinished">Контрольная сумма файла (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Подпись</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished">Что изображено, для тех, кто не видит</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">Автор снимка</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation type="unfinished">Для публикации</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation type="unfinished">На что дано согласие</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished">Фотография</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished">Фотографии</translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation type="unfinished">Цитата на языке оригинала</translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation type="unfinished">Цитата на английском</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">Кто говорит</translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation type="unfinished">Роль; имя только с согласия.</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Полевая работа</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">Цитата</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">Цитаты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Заглавие</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished">Организация</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation type="unfinished">Данные за год</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished">Почему выбран</translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation type="unfinished">Почему приводится пограничный случай</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished">Уровни</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation type="unfinished">Задачи ЦУР</translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation type="unfinished">Компоненты достойного труда</translation>
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
        <translation type="unfinished">Управление</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Результаты</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">Вызовы</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Уроки</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Согласие</translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation type="unfinished">Дата проверки организацией</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished">Пример</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">История</translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation type="unfinished">Согласие и проверка</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation type="unfinished">Примеры</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation type="unfinished">Список вариантов</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation type="unfinished">Списки вариантов</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Позиция</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Подпись варианта</translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation type="unfinished">Соответствует коду</translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation type="unfinished">Код поля, с которым связан вопрос.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished">Вариант</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">Варианты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Источник</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished">Место в источнике</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Статус</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Язык текста</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Конфиденциально</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Примечание</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished">Для группы; никогда не печатается.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Запись</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished">Дата согласия</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished">Кто вносит вклад</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Форма</translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished">Национальная форма</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Направление</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation type="unfinished">Сила доказательств</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Масштаб</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished">Статистические данные</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished">Понятие</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished">Область действия</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished">Кем принят</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Версия</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">Используется</translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation type="unfinished">Одновременно используется одно рабочее определение понятия.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Формулировка</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished">На основе</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished">Определение</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished">Определения</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished">Принцип</translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation type="unfinished">Правовая основа</translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation type="unfinished">Правовая основа словами</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished">Отклонение</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Замечание</translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation type="unfinished">Толкование принципа</translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation type="unfinished">Толкования принципов</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished">Компонент</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Как</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation type="unfinished">Что делается, для кого и как это ведёт к достойному труду.</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished">Сквозные темы</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished">Затронутые группы</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished">Вклад</translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation type="unfinished">Эффект и доказательства</translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation type="unfinished">Вклад в достойный труд</translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation type="unfinished">Вклады в достойный труд</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Название или имя</translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation type="unfinished">Как пишет сама организация, своей письменностью.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">Название на английском</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished">Название латиницей</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">Сокращение</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished">Прежние названия</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation type="unfinished">Тип кооператива</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">Уровень</translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation type="unfinished">В союзах и федерациях членами являются кооперативы; в суммы они не входят.</translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation type="unfinished">Сертификаты и знаки</translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation type="unfinished">Никогда не считается дважды: подсчёт идёт только по форме.</translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation type="unfinished">Отрасль кооператива</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">Регистрация</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation type="unfinished">По какому закону зарегистрирована</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Реестр</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">Регистрационный номер</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">Дата регистрации</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished">Год основания</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Год закрытия</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Деятельность</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished">Область или регион</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Место</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Долгота</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation type="unfinished">Город или село</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation type="unfinished">Основная деятельность</translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished">Раздел</translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation type="unfinished">Две цифры классификации, например 01.</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished">Другие виды деятельности</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Чем занимается</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Цель</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished">Целевые группы</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Происхождение</translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation type="unfinished">Доход от грантов</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation type="unfinished">Зарегистрирована</translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation type="unfinished">Ведёт бухгалтерский учёт</translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation type="unfinished">Платит социальные взносы</translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation type="unfinished">Имеет банковский счёт</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">Сайт</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">Контактное лицо</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адрес</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation type="unfinished">Контакты можно публиковать</translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation type="unfinished">Дата согласия на публикацию контактов</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">Идентификация</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished">Местоположение</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Контакты</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">Организации</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Связь</translation>
    </message>
    <message>
        <source>or institution</source>
        <translation type="unfinished">или учреждение</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">С какого времени</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">По какое время</translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation type="unfinished">Связь организации</translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation type="unfinished">Связи организаций</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Год</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Члены</translation>
    </message>
    <message>
        <source>Members are</source>
        <translation type="unfinished">Члены — это</translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation type="unfinished">Домохозяйства — не лица: единица везде указывается вместе с числом.</translation>
    </message>
    <message>
        <source>Young members</source>
        <translation type="unfinished">Молодые члены</translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation type="unfinished">Работники считаются как</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Работники</translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation type="unfinished">Молодые работники</translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation type="unfinished">из них члены</translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation type="unfinished">Постоянные работники</translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation type="unfinished">Работники по срочному договору</translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation type="unfinished">Краткосрочные и временные работники</translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation type="unfinished">Зависимые подрядчики</translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation type="unfinished">Ученики, практиканты и стажёры</translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation type="unfinished">Помогающие члены семьи</translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation type="unfinished">Работники с социальным страхованием</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Добровольцы</translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation type="unfinished">Часы добровольцев за год</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished">Члены правления</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Председатель</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">Руководитель</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished">Оборот</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation type="unfinished">Полученные гранты</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished">Пожертвования</translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation type="unfinished">Взносы членов</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished">Прочий доход</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished">Общий доход</translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation type="unfinished">Профицит или дефицит</translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation type="unfinished">Профицит в резервы</translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation type="unfinished">Профицит по участию</translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation type="unfinished">Профицит на капитал</translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation type="unfinished">Профицит сообществу</translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation type="unfinished">Профицит на другие цели</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished">Активы</translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation type="unfinished">Неделимый резерв</translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation type="unfinished">Доход от торговой деятельности</translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation type="unfinished">Медианная зарплата женщин в месяц</translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation type="unfinished">Медианная зарплата мужчин в месяц</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Деньги</translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation type="unfinished">Год организации</translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation type="unfinished">Годы организаций</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished">Подразделение</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished">Подразделения</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Тип</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">С</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">По</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">Формат</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Участники</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Повестка дня</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Краткое содержание</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документы</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Мероприятие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">Мероприятия</translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation type="unfinished">Представляемая сторона</translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation type="unfinished">Участие группы</translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation type="unfinished">Участие по сторонам</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Решение</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished">Ответственный орган</translation>
    </message>
    <message>
        <source>or person</source>
        <translation type="unfinished">или лицо</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished">Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Состояние</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Дата выполнения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Решения</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Учреждение</translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation type="unfinished">Организатор или докладчик</translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation type="unfinished">Организаторы и докладчики</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Рекомендация</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Итог</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">Комментарий</translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation type="unfinished">Обсуждённая рекомендация</translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation type="unfinished">Обсуждённые рекомендации</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Вывод</translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation type="unfinished">или рекомендация</translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation type="unfinished">или статистика</translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation type="unfinished">Проверенная запись</translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation type="unfinished">Проверенные записи</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished">Подтверждает</translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation type="unfinished">Вклад в ЦУР</translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation type="unfinished">Закон или политика</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">Отбор</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Опирается на</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Документ или инструмент</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">Положение</translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation type="unfinished">Страница, абзац, таблица или временная отметка.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">Что показывает</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished">Кто перевёл</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Сила</translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation type="unfinished">Не независимо от</translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation type="unfinished">Два свидетельства от одного респондента — один голос.</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished">Можно цитировать</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished">Обезличено</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Содержание</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Свидетельство</translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation type="unfinished">Единиц валюты за один доллар США</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">Обменный курс</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">Обменные курсы</translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation type="unfinished">KII-07, FGD-02: так на него ссылаются.</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished">Язык беседы</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished">С переводчиком</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Группа</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished">Интервьюер</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished">Запланировано участников</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation type="unfinished">Кто участвовал</translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation type="unfinished">Роли, без имён: скотоводы, члены правления, должностные лица.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Аудиозапись</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">Расшифровка</translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation type="unfinished">Участники и согласие</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Уровень</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Утверждение</translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation type="unfinished">Одно предложение; если затронуты два уровня, разделите.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Пояснение</translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation type="unfinished">Затронутые формы</translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation type="unfinished">Пусто для всех.</translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation type="unfinished">Затронутые области или регионы</translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation type="unfinished">Иначе влияет на женщин</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">Каким образом</translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation type="unfinished">Кто упомянул (число)</translation>
    </message>
    <message>
        <source>out of</source>
        <translation type="unfinished">из общего числа</translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished">это</translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation type="unfinished">Почему подсчитано вручную</translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation type="unfinished">Серьёзность или важность</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished">Кто оценил</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished">Дата оценивания</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation type="unfinished">Дата проверки</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished">Где проверено</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Вес</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Выводы</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Область показателя</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation type="unfinished">Тип значения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Единица измерения</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation type="unfinished">Единица счёта</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished">Числитель</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished">Знаменатель</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished">Агрегирование</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished">Лучше, когда</translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation type="unfinished">Допустимые измерения</translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation type="unfinished">Пусто, если любые.</translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation type="unfinished">Сопоставимо с</translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation type="unfinished">Показатели с одинаковым словом здесь могут быть на одной диаграмме.</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation type="unfinished">Источник определения</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Показатель</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Показатели</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished">Название своей письменностью</translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation type="unfinished">Территориальный уровень</translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation type="unfinished">Член национального консультативного комитета</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">Мандат</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished">Оказываемая поддержка</translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation type="unfinished">Обслуживаемые формы</translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation type="unfinished">Обслуживаемые области или регионы</translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation type="unfinished">Пусто для всей страны.</translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation type="unfinished">Влияние на ССЭ</translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation type="unfinished">От 1, нет, до 5, решающее.</translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation type="unfinished">Интерес к ССЭ</translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation type="unfinished">От 1, нет, до 5, очень высокий.</translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation type="unfinished">Осведомлённость о ССЭ</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">Адрес в интернете</translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation type="unfinished">Без него контакты остаются в файле.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Поддержка</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation type="unfinished">Влияние и интерес</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Учреждения</translation>
    </message>
    <message>
        <source>or entity</source>
        <translation type="unfinished">или организация</translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation type="unfinished">Связь учреждения</translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation type="unfinished">Связи учреждений</translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation type="unfinished">Одинаков для всех версий.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Языки</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">Заменяет</translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation type="unfinished">Вступление, которое читают респонденту</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Инструменты</translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation type="unfinished">На языке инструмента.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished">Заглавие на английском</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">Краткое название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Ранг</translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation type="unfinished">Правовой подход</translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation type="unfinished">Охваченные формы</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">Правовой статус</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">Дата принятия</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">Действует с</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation type="unfinished">Дата отмены</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">Изменяет</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Кем издан</translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation type="unfinished">Влияние закона на ССЭ</translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation type="unfinished">От -2, препятствует, до 2, способствует.</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation type="unfinished">Обоснование оценки</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Бюджет</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation type="unfinished">Год бюджета</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation type="unfinished">Программа с</translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation type="unfinished">Программа по</translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation type="unfinished">Цель политики</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">Срок действия</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished">Эффект</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished">Законы и политика</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Комитет</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished">Членство</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished">Членства</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished">Глава</translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation type="unfinished">Три строки в начале главы.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation type="unfinished">Текст главы</translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation type="unfinished">Тексты глав</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation type="unfinished">Заглавные буквы, цифры и дефисы; начинается с кода страны, например VN-THT.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Правовое основание</translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation type="unfinished">Число членов по закону</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Описание</translation>
    </message>
    <message>
        <source>National forms</source>
        <translation type="unfinished">Национальные формы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация-автор</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">Роли</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Пол</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation type="unfinished">Можно назвать в отчёте</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Лицо</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Лица</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Статья</translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation type="unfinished">Статья, часть и пункт.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">О чём говорит</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished">Число в положении</translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation type="unfinished">7 — не менее 7 членов; 51 — 51 %.</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished">Формулировка на английском</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished">Положения</translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation type="unfinished">Подсказка интервьюеру</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation type="unfinished">Ответ обязателен</translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation type="unfinished">Ответ — персональные данные</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished">Спрашивается, когда</translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation type="unfinished">Выражение, как в XLSForm.</translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation type="unfinished">Условие для ответа</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Становится</translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished">чем именно</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Вопросы</translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation type="unfinished">В пределах уровня; после утверждения не меняется.</translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation type="unfinished">Начинается с глагола.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished">Обоснование</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished">Срок исполнения</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished">Кому адресована</translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation type="unfinished">Касается закона</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Приоритет</translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation type="unfinished">1 — самый высокий.</translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation type="unfinished">Показатель для контроля исполнения</translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation type="unfinished">Приоритет и контроль исполнения</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Рекомендации</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation type="unfinished">Что следует сделать</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished">Адресат</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">Адресаты</translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation type="unfinished">Как отвечает</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation type="unfinished">Вывод, на который отвечает</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation type="unfinished">Выводы, на которые отвечает</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">Осуществимость</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Воздействие</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Оценка</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">Оценки</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Шаг</translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation type="unfinished">Шаг внедрения</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">Внедрение</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished">Итог опроса</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished">Дубликат записи</translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation type="unfinished">Ключ в исходной программе</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Возраст</translation>
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
        <translation type="unfinished">Анкеты</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation type="unfinished">В совокупности</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Запланировано</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished">Установлен контакт</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Ответили</translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation type="unfinished">Ячейка выборки</translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation type="unfinished">Ячейки выборки</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished">Способ отбора</translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation type="unfinished">Основа выборки</translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation type="unfinished">Список, из которого отбирались респонденты, и чего в нём нет.</translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation type="unfinished">Источник основы</translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation type="unfinished">Дата основы</translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation type="unfinished">О чём выборка не говорит</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished">План выборки</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished">Планы выборки</translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation type="unfinished">Профиль отбора</translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation type="unfinished">Версия национального профиля, по которой вычисляется результат.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished">Тур</translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation type="unfinished">Второй эксперт работает, не видя первой оценки.</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Эксперт</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Дата оценки</translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation type="unfinished">ССЭ по национальному закону</translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation type="unfinished">По закону критерии допуска можно заранее заполнить значением 1; D2, O3 и G3 спрашиваются всегда.</translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation type="unfinished">P1 Экономическая деятельность</translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation type="unfinished">Ведёт ли организация экономическую деятельность: товары, услуги, финансы, услуги членам, рыночные или нет? 0 нет, либо только защита интересов или выдача грантов; 1 эпизодически, либо менее 25 % ресурсов; 2 постоянно.</translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation type="unfinished">P1: обоснование</translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation type="unfinished">P1: источник</translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation type="unfinished">P2 Основная цель</translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation type="unfinished">Является ли основной целью общий или коллективный интерес? 0 на первом месте прибыль владельцев; 1 заявлено, но наравне с другими целями или неформально; 2 основная и закреплена в уставе, правилах или законе.</translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation type="unfinished">P2: обоснование</translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation type="unfinished">P2: источник</translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation type="unfinished">O1 Добровольное и открытое членство</translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation type="unfinished">Является ли членство добровольным и открытым? 0 обязательное или по назначению; 1 привлечены программой, выход свободный; 2 добровольное. Не применяется к организациям без членов.</translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation type="unfinished">O1: обоснование</translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation type="unfinished">O1: источник</translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation type="unfinished">O2 Собственность и контроль</translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation type="unfinished">Кому принадлежит большинство прав собственности или контроля? 0 инвесторам или одному частному владельцу; 1 смешанно; 2 членам, пользователям, работникам, сообществу или целевому фонду.</translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation type="unfinished">O2: обоснование</translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation type="unfinished">O2: источник</translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation type="unfinished">O3 Независимость</translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation type="unfinished">Независима ли организация от государства, компаний и доноров? 0 внешний орган назначает большинство или имеет право вето; 1 частично; 2 автономна.</translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation type="unfinished">O3: обоснование</translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation type="unfinished">O3: источник</translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation type="unfinished">G1 Решения не зависят от капитала</translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation type="unfinished">Не зависит ли право решать от капитала: один член — один голос, попечители? 0 по капиталу; 1 смешанно; 2 не зависит.</translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation type="unfinished">G1: обоснование</translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation type="unfinished">G1: источник</translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation type="unfinished">G2 Участие</translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation type="unfinished">Участвуют ли в решениях работники, пользователи или сообщество? 0 нет; 1 с ними советуются; 2 представлены с правом голоса.</translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation type="unfinished">G2: обоснование</translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation type="unfinished">G2: источник</translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation type="unfinished">G3 Собрание и отчётность</translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation type="unfinished">Проводилось ли собрание за последние 24 месяца и представлялась ли отчётность? 0 нет; 1 одно из двух; 2 и то и другое.</translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation type="unfinished">G3: обоснование</translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation type="unfinished">G3: источник</translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation type="unfinished">D1 Ограничение распределения</translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation type="unfinished">Ограничено ли правилами распределение профицита на капитал? 0 не ограничено; 1 не более 50 % или порога национального закона, либо в основном по участию; 2 нет распределения, либо ограниченный доход и реинвестирование остального.</translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation type="unfinished">D1: обоснование</translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation type="unfinished">D1: источник</translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation type="unfinished">D2 Практика распределения</translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation type="unfinished">Соответствовала ли практика за последние три года правилам? 0 нет; 1 частично; 2 да. Не применяется, если профицита никогда не было.</translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation type="unfinished">D2: обоснование</translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation type="unfinished">D2: источник</translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation type="unfinished">A1 Активы при ликвидации</translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation type="unfinished">Что происходит с активами при выходе или ликвидации? 0 владельцам по капиталу; 1 частично неделимы, либо есть неделимый резерв; 2 неделимы и передаются на сходные цели.</translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation type="unfinished">A1: обоснование</translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation type="unfinished">A1: источник</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Результат</translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation type="unfinished">Оценка, нижняя граница</translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation type="unfinished">Доля баллов из тех, что могли дать применимые критерии; «неизвестно» считается как 0.</translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation type="unfinished">Оценка, верхняя граница</translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation type="unfinished">Как нижняя граница; «неизвестно» считается как 2.</translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation type="unfinished">Непройденные критерии допуска</translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation type="unfinished">Метка того, что вне ССЭ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Метки</translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation type="unfinished">Записываются при любом результате; метки никогда не решают.</translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation type="unfinished">Известное нарушение основополагающих прав в сфере труда</translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation type="unfinished">Не оценивается: сигнал для координатора.</translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation type="unfinished">Что известно о нарушении</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished">Второй эксперт</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation type="unfinished">Кто согласовал</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Оценка</translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation type="unfinished">Деятельность и цель</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished">Собственность</translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation type="unfinished">Прибыль и активы</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">Отборы</translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation type="unfinished">Одновременно используется одна версия; новые оценки берут её.</translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation type="unfinished">Закон или решение, на которых основаны пороги.</translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation type="unfinished">Оценка организации ССЭ, не менее</translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation type="unfinished">По нижней границе. Методика предлагает 70.</translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation type="unfinished">Доход от торговой деятельности, не менее</translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation type="unfinished">Для P1. Методика предлагает 25; закон Таиланда требует 50.</translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation type="unfinished">Реинвестированный профицит, не менее</translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation type="unfinished">Для D1. Методика предлагает 50; закон Вьетнама требует 51, закон Таиланда 70.</translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation type="unfinished">Допуск: P1 Экономическая деятельность</translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation type="unfinished">Допуск: P2 Основная цель</translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation type="unfinished">Допуск: O3 Независимость</translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation type="unfinished">Допуск: D1 Ограничение распределения</translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation type="unfinished">Допуск: управление (G1 или G2)</translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation type="unfinished">Допуск: собственность (O2 или A1)</translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation type="unfinished">Почему профиль отступает от методики</translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation type="unfinished">Дополнительные вопросы</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Профиль</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished">Пороги</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">Критерии допуска</translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation type="unfinished">Профили отбора</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Цель (ЦУР)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Задача</translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation type="unfinished">Пусто, если вклад относится к цели в целом.</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation type="unfinished">Что делается, для кого и как это ведёт к задаче.</translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished">Национальный приоритет</translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation type="unfinished">Где указан приоритет</translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation type="unfinished">Добровольный национальный обзор или план, с номером страницы.</translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation type="unfinished">Вклады в ЦУР</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished">Авторы</translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation type="unfinished">Фамилия, инициалы; следующий автор после точки с запятой.</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished">Без года</translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation type="unfinished">Печатается как n.d.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished">Дата публикации</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation type="unfinished">Язык источника</translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation type="unfinished">Журнал, книга или сайт</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">Издатель</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished">Место издания</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Том</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">Выпуск</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Страницы</translation>
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
        <translation type="unfinished">Дата обращения</translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation type="unfinished">Интервью или посещение</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">Доступ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">Охват</translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation type="unfinished">Формы, места и годы, которые охватывает источник.</translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation type="unfinished">Охвачены годы с</translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation type="unfinished">Охвачены годы по</translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation type="unfinished">Как часто выходит</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Владелец</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished">По полу</translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished">По возрасту</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">Надёжность</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation type="unfinished">Обоснование надёжности</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">Библиографические данные</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Источники</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished">Период с</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">Период по</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished">Формальность</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished">Класс размера</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Значение</translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation type="unfinished">Слово «миллион» в значение не вводится: выберите множитель.</translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation type="unfinished">Как напечатано в источнике</translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation type="unfinished">От (диапазон)</translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation type="unfinished">До (диапазон)</translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation type="unfinished">Сколько нулей добавить</translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation type="unfinished">6 — миллионы: 7,1 и 6 — это 7 100 000.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Валюта</translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation type="unfinished">Для денежной суммы; её год — год значения.</translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation type="unfinished">Статус наблюдения</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Метод</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished">Относится к</translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation type="unfinished">Взвешено по вероятностной выборке</translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation type="unfinished">Страница, таблица или абзац.</translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation type="unfinished">Примечание к определению</translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation type="unfinished">Примечание к охвату</translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation type="unfinished">Предпочтительное значение</translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation type="unfinished">Из нескольких значений одного и того же используется одно; остальные хранятся как альтернативы.</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished">Ключевая цифра</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">Что измеряется</translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation type="unfinished">Источник и надёжность</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Статистика</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished">Почему различаются</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Решено</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished">Расхождение</translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation type="unfinished">Расходящееся значение</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation type="unfinished">Расходящиеся значения</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Страна</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">Подзаголовок</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Этап</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation type="unfinished">Код проекта</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Финансирующая сторона</translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation type="unfinished">Отчётный период с</translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation type="unfinished">Отчётный период по</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished">Отчётный год</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished">Формы в охвате</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation type="unfinished">Список областей</translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation type="unfinished">Как при сборе данных. До июня 2025 года во Вьетнаме было 63 провинции, с тех пор 34.</translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation type="unfinished">Классификация видов деятельности</translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation type="unfinished">Молодёжь с возраста</translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation type="unfinished">Молодёжь до возраста</translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation type="unfinished">Языки отчёта</translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation type="unfinished">Знак между тысячами</translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation type="unfinished">Как понимать введённые числа, которые можно прочесть двояко.</translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation type="unfinished">Нужен до начала отбора организаций.</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished">Ограничения</translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation type="unfinished">Что исследование не смогло установить; печатается в описании методики.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished">Исследование</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished">Охват и метод</translation>
    </message>
    <message>
        <source>Country study</source>
        <translation type="unfinished">Исследование по стране</translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation type="unfinished">Исследования по странам</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished">Получатели</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished">Мера поддержки</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished">Меры поддержки</translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation type="unfinished">Охваченные области или регионы</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation type="unfinished">Охваченные места</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">Группы</translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation type="unfinished">Понятие на английском</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation type="unfinished">Предпочтительный термин</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished">Варианты термина</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation type="unfinished">Не употреблять</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished">Термин глоссария</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">Глоссарий</translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished">всего</translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished">женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished">мужчины</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">другое</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation type="unfinished">Вид записи</translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation type="unfinished">Поле, по которому узнают бланк</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation type="unfinished">Как отобрано</translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation type="unfinished">Может вводить тот же человек</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished">Кто ввёл первым</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished">Кто ввёл повторно</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished">Первый ввод</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished">Второй ввод</translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation type="unfinished">Вторые вводы</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Что это</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished">Тип файла</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">Размер в байтах</translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation type="unfinished">Хранится рядом с исследованием</translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation type="unfinished">Относится к записи вида</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Относится к</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Вложения</translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation type="unfinished">Закрытые и не ведущие деятельности организации в подсчёт не входят.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation type="unfinished">Этот текст — не правильный Юникод. Введите его заново.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation type="unfinished">%1: не более %2 знаков.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation type="unfinished">%1: нужно не менее %2 знаков, чтобы что-то сказать.</translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation type="unfinished">Такой даты в календаре нет.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished">%1: эта дата ещё не наступила.</translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation type="unfinished">Здесь подходит только «да» или «нет».</translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation type="unfinished">Здесь подходит год от %1 до %2.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation type="unfinished">%1: от %2 до %3.</translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation type="unfinished">Количество — ноль или больше.</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation type="unfinished">Сумма частей — %1, а всего указано %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation type="unfinished">%1 не относится к %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation type="unfinished">«%1» — не код этого списка.</translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation type="unfinished">%1 относится к другой стране.</translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation type="unfinished">%1: на эту дату не существовало.</translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation type="unfinished">Нужно: %1, или причина, почему значения нет.</translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation type="unfinished">Ответ — одно из: число, текст, коды или причина, почему ответа нет.</translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation type="unfinished">Фотография печатается с указанием автора и описанием.</translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation type="unfinished">Организация ещё не проверила свою историю.</translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation type="unfinished">Пример публикуется с согласия организации.</translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation type="unfinished">Национальный текст называет международный текст, на котором основан.</translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation type="unfinished">У опубликованного определения есть источник.</translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation type="unfinished">Контакты публикуются с датой согласия.</translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation type="unfinished">В разделе две цифры.</translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation type="unfinished">Основная деятельность не повторяется среди других.</translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation type="unfinished">Неделимый резерв — часть активов.</translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation type="unfinished">Сумма видов дохода — %1.</translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation type="unfinished">Работников по статусу — %1, всех работников — %2.</translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation type="unfinished">Укажите, считаются люди или эквивалент полной занятости.</translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation type="unfinished">Молодые — часть всех.</translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation type="unfinished">Укажите, кто считается членом: люди, домохозяйства, юридические лица или кооперативы.</translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation type="unfinished">Выберите один вывод, рекомендацию или статистику.</translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation type="unfinished">Укажите, кто перевёл цитату.</translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation type="unfinished">Документ более пяти страниц цитируется с указанием страницы.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished">Курс больше нуля.</translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation type="unfinished">В интервью есть хотя бы один участник.</translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation type="unfinished">В фокус-группе от 4 до 15 участников.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation type="unfinished">Без согласия хранится только количество: уберите краткое содержание, аудиозапись и расшифровку.</translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation type="unfinished">Упомянуть могут не больше, чем было опрошено.</translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation type="unfinished">Оценка указывает, кто её дал и когда.</translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation type="unfinished">У количества указано, что считается.</translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation type="unfinished">Член консультативного комитета представляет одну из сторон.</translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation type="unfinished">У действующего документа есть дата начала действия.</translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation type="unfinished">Оценка указывает, почему и кем она дана.</translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation type="unfinished">Для денежной суммы нужен год.</translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation type="unfinished">Код состоит из заглавных букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation type="unfinished">Код состоит из строчных букв, цифр и _ и начинается с буквы.</translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation type="unfinished">У вопроса с вариантами ответа есть список вариантов.</translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation type="unfinished">Объясните одной строкой, почему у %1 такая оценка.</translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation type="unfinished">Для пограничного случая нужен второй эксперт.</translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation type="unfinished">Второй эксперт — не тот же человек, что первый.</translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation type="unfinished">Укажите статью или страницу источника.</translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation type="unfinished">Без конкретной задачи: отчёт так и говорит о вкладе в цель в целом.</translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation type="unfinished">Укажите год или что источник без года.</translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation type="unfinished">Статья или глава где-то напечатана: укажите журнал или книгу.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation type="unfinished">SHA-256 состоит из 64 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation type="unfinished">Для веб-страницы нужна дата обращения.</translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation type="unfinished">Статистике нужно значение или обе границы диапазона.</translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation type="unfinished">Опрос говорит о своих респондентах, если только не взвешена вероятностная выборка.</translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation type="unfinished">Укажите, чем ограничено значение: примечание к определению или к охвату.</translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation type="unfinished">Исследование утверждается, когда указаны его ограничения.</translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation type="unfinished">%1 раньше, чем %2. Одно из двух неверно.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">%1 (%2) не может быть больше, чем %3 (%4).</translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation type="unfinished">Укажите: %1 или %2.</translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation type="unfinished">Укажите: %1 или %2, но не оба.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation type="unfinished">Сумма частей — %1, а не %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation type="unfinished">%1 и %2 указываются вместе: оба или ни одного.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished">Выберите: %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation type="unfinished">Это не адрес эл. почты; пример: name@example.org.</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation type="unfinished">Веб-адрес начинается с http:// или https:// и не содержит пробелов.</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation type="unfinished">DOI начинается с 10. и содержит косую черту: 10.1000/182.</translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation type="unfinished">В этом ISBN неверная цифра: их 10 или 13, последняя — контрольная.</translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation type="unfinished">%1: нужно согласие, которое это охватывает.</translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation>Статус означает, что значения нет: введённое значение нигде не печатается.</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation type="unfinished">Без согласия хранится только число: уберите роль, пол и возраст.</translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation type="unfinished">Нужно: %1. Причина, почему значения нет, его не заменяет.</translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation type="unfinished">Верхняя граница возраста молодёжи выше нижней.</translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Женщины: %1 (%2) не может быть больше, чем %3 (%4).</translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Мужчины: %1 (%2) не может быть больше, чем %3 (%4).</translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">Другие: %1 (%2) не может быть больше, чем %3 (%4).</translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation type="unfinished">Указан год закрытия: отметьте, что организация закрыта, или уберите год.</translation>
    </message>
</context>
</TS>
