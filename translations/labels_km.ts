<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH">
<context>
    <name>dictionary</name>
    <message>
        <source>Question</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation type="unfinished">លេខ​ដែល​បាន​ឆ្លើយ</translation>
    </message>
    <message>
        <source>Text given</source>
        <translation type="unfinished">អត្ថបទ​ដែល​បាន​ឆ្លើយ</translation>
    </message>
    <message>
        <source>Codes chosen</source>
        <translation type="unfinished">កូដ​ដែល​បាន​ជ្រើស</translation>
    </message>
    <message>
        <source>Several with a semicolon between them.</source>
        <translation type="unfinished">បើ​ច្រើន ដាក់​សញ្ញា ; នៅចន្លោះ។</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation type="unfinished">ហេតុអ្វី​គ្មាន​ចម្លើយ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">ចម្លើយ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">ចម្លើយ</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation type="unfinished">ស្នាម​ម្រាមដៃ​នៃ​ឯកសារ (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ចំណងជើងរូប</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished">អ្វី​ដែល​រូប​បង្ហាញ សម្រាប់​អ្នកមើល​មិនឃើញ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished">ម្ចាស់រូបភាព</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation type="unfinished">សម្រាប់​បោះពុម្ព​ផ្សាយ</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation type="unfinished">ការយល់ព្រម​គ្រប​ដណ្តប់</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished">រូបថត</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished">រូបថត</translation>
    </message>
    <message>
        <source>Quote in the original</source>
        <translation type="unfinished">សម្រង់​សម្តី​ជា​ភាសា​ដើម</translation>
    </message>
    <message>
        <source>Quote in English</source>
        <translation type="unfinished">សម្រង់​សម្តី​ជា​ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">អ្នកនិយាយ</translation>
    </message>
    <message>
        <source>The role; a name only with consent.</source>
        <translation type="unfinished">តួនាទី ដាក់ឈ្មោះ​តែ​ពេល​មានការ​យល់ព្រម។</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">ការងារ​មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished">សម្រង់សម្តី</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished">សម្រង់សម្តី</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ចំណងជើង</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished">អង្គភាព</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation type="unfinished">តួលេខនៃឆ្នាំ</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished">ហេតុអ្វី​បាន​ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Why a borderline case is told</source>
        <translation type="unfinished">ហេតុអ្វី​លើកយក​ករណី​ព្រំដែន</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished">កម្រិត</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <translation type="unfinished">ចំណុចដៅ SDG</translation>
    </message>
    <message>
        <source>Pillars of decent work</source>
        <translation type="unfinished">សសរ​ស្តម្ភ​នៃ​ការងារ​សមរម្យ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished">បរិបទ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished">គំរូ</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished">អភិបាលកិច្ច</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">លទ្ធផល</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">បញ្ហាប្រឈម</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">មេរៀន</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Reviewed by the entity on</source>
        <translation type="unfinished">ថ្ងៃ​អង្គភាព​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation type="unfinished">ករណីសិក្សា</translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished">សាច់រឿង</translation>
    </message>
    <message>
        <source>Consent and review</source>
        <translation type="unfinished">ការយល់ព្រម និង​ការពិនិត្យ</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation type="unfinished">ករណីសិក្សា</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">កូដ</translation>
    </message>
    <message>
        <source>Choice list</source>
        <translation type="unfinished">បញ្ជីជម្រើស</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation type="unfinished">បញ្ជីជម្រើស</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">លំដាប់ ឬ​មុខតំណែង</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">ស្លាកជម្រើស</translation>
    </message>
    <message>
        <source>Stands for the code</source>
        <translation type="unfinished">តំណាងឱ្យកូដ</translation>
    </message>
    <message>
        <source>The code of the field that the question is mapped to.</source>
        <translation type="unfinished">កូដ​នៃ​វាល​ដែល​សំណួរ​ភ្ជាប់​ទៅ។</translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished">ជម្រើស</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">ជម្រើស</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message>
        <source>Place in the source</source>
        <translation type="unfinished">ទីតាំង​ក្នុង​ប្រភព</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">ភាសានៃអត្ថបទ</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">សម្ងាត់</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished">សម្រាប់​ក្រុមការងារ មិន​ត្រូវ​បោះពុម្ព​ឡើយ។</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished">ថ្ងៃ​ផ្តល់​ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished">អ្នករួមចំណែក</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ទម្រង់</translation>
    </message>
    <message>
        <source>National form</source>
        <translation type="unfinished">ទម្រង់ជាតិ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">ទិសដៅ</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation type="unfinished">កម្លាំង​នៃ​ភស្តុតាង</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">មាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished">ស្ថិតិ</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished">បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished">វិសាលភាព</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished">អនុម័តដោយ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">កំណែ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished">កំពុងប្រើ</translation>
    </message>
    <message>
        <source>One working definition of a concept is in use at a time.</source>
        <translation type="unfinished">និយមន័យ​ការងារ​តែមួយ​នៃ​បញ្ញត្តិ​ប្រើ​ក្នុង​ពេល​មួយ។</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">ពាក្យពេចន៍</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished">យកពី</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished">និយមន័យ</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished">និយមន័យ</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished">គោលការណ៍</translation>
    </message>
    <message>
        <source>Legal anchor</source>
        <translation type="unfinished">មូលដ្ឋាន​ច្បាប់</translation>
    </message>
    <message>
        <source>Legal anchor in words</source>
        <translation type="unfinished">មូលដ្ឋាន​ច្បាប់​ជា​ពាក្យ</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished">គម្លាត</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Reading of a principle</source>
        <translation type="unfinished">ការ​បកស្រាយ​គោលការណ៍</translation>
    </message>
    <message>
        <source>Readings of the principles</source>
        <translation type="unfinished">ការ​បកស្រាយ​គោលការណ៍</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished">សសរស្តម្ភ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">ប្រធានបទ</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">ដោយរបៀបណា</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to decent work.</source>
        <translation type="unfinished">អ្វី​ដែល​ធ្វើ ធ្វើ​សម្រាប់​អ្នកណា និង​នាំទៅរក​ការងារ​សមរម្យ​ដោយ​របៀបណា។</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished">ប្រធានបទ​អន្តរ​វិស័យ</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation type="unfinished">ក្រុម​ដែល​រង​ឥទ្ធិពល</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished">ការរួមចំណែក</translation>
    </message>
    <message>
        <source>Effect and evidence</source>
        <translation type="unfinished">ផល និង​ភស្តុតាង</translation>
    </message>
    <message>
        <source>Decent-work contribution</source>
        <translation type="unfinished">ការ​រួមចំណែក​ការងារ​សមរម្យ</translation>
    </message>
    <message>
        <source>Decent-work contributions</source>
        <translation type="unfinished">ការ​រួមចំណែក​ការងារ​សមរម្យ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>As the entity writes it, in its own script.</source>
        <translation type="unfinished">ដូចដែល​អង្គភាព​សរសេរ ជា​អក្សរ​របស់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished">ឈ្មោះ​ជា​ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished">ឈ្មោះ​ជា​អក្សរ​ឡាតាំង</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished">អក្សរកាត់</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished">ឈ្មោះពីមុន</translation>
    </message>
    <message>
        <source>Type of cooperative</source>
        <translation type="unfinished">ប្រភេទសហករណ៍</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished">ថ្នាក់</translation>
    </message>
    <message>
        <source>Unions and federations have cooperatives as members; sums leave them out.</source>
        <translation type="unfinished">សហភាព និង​សហព័ន្ធ​មាន​សហករណ៍​ជាស​មា​ជិ​ក ដូច្នេះ​មិន​ត្រូវ​បាន​រាប់​ក្នុង​ផលបូក​ទេ។</translation>
    </message>
    <message>
        <source>Certificates and labels</source>
        <translation type="unfinished">វិញ្ញាបនបត្រ និង​ស្លាក</translation>
    </message>
    <message>
        <source>Never counted twice: counts go by the form alone.</source>
        <translation type="unfinished">មិនរាប់​ពីរ​ដង​ឡើយ៖ ការរាប់​ធ្វើតាម​ទម្រង់​តែមួយ។</translation>
    </message>
    <message>
        <source>Cooperative sector</source>
        <translation type="unfinished">វិស័យសហករណ៍</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">ការចុះបញ្ជី</translation>
    </message>
    <message>
        <source>Registered under</source>
        <translation type="unfinished">ចុះបញ្ជីតាម</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">បញ្ជី</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished">លេខចុះបញ្ជី</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished">ថ្ងៃចុះបញ្ជី</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished">ឆ្នាំបង្កើត</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">ឆ្នាំបិទ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">សកម្មភាព</translation>
    </message>
    <message>
        <source>Province or region</source>
        <translation type="unfinished">ខេត្ត ឬតំបន់</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">រយៈទទឹង</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">រយៈបណ្តោយ</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation type="unfinished">ទីក្រុង ឬជនបទ</translation>
    </message>
    <message>
        <source>Main activity</source>
        <translation type="unfinished">សកម្មភាពចម្បង</translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished">ផ្នែក</translation>
    </message>
    <message>
        <source>Two digits of the classification, such as 01.</source>
        <translation type="unfinished">លេខ​ពីរ​ខ្ទង់​នៃ​ចំណាត់ថ្នាក់ ដូចជា 01។</translation>
    </message>
    <message>
        <source>Other activities</source>
        <translation type="unfinished">សកម្មភាព​ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">អ្វី​ដែល​អង្គភាព​ធ្វើ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">គោលបំណង</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation type="unfinished">ក្រុមគោលដៅ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">ប្រភពដើម</translation>
    </message>
    <message>
        <source>Income from grants</source>
        <translation type="unfinished">ចំណូល​ពី​ជំនួយឥតសំណង</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation type="unfinished">បានចុះបញ្ជី</translation>
    </message>
    <message>
        <source>Keeps accounts</source>
        <translation type="unfinished">មាន​កាន់​បញ្ជី​គណនេយ្យ</translation>
    </message>
    <message>
        <source>Pays social insurance</source>
        <translation type="unfinished">បង់​របប​សន្តិសុខ​សង្គម</translation>
    </message>
    <message>
        <source>Has a bank account</source>
        <translation type="unfinished">មានគណនីធនាគារ</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished">គេហទំព័រ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">អ្នក​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">អ៊ីមែល</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">ទូរសព្ទ</translation>
    </message>
    <message>
        <source>Contact may be published</source>
        <translation type="unfinished">អាច​ផ្សាយ​ទំនាក់ទំនង​បាន</translation>
    </message>
    <message>
        <source>Consented to publication of the contact on</source>
        <translation type="unfinished">ថ្ងៃ​យល់ព្រម​ឱ្យ​ផ្សាយ​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished">អត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished">ទីតាំង</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished">អង្គភាព</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>or institution</source>
        <translation type="unfinished">ឬស្ថាប័ន</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">ចាប់ពី</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">រហូតដល់</translation>
    </message>
    <message>
        <source>Relation of an entity</source>
        <translation type="unfinished">ទំនាក់ទំនង​នៃ​អង្គភាព</translation>
    </message>
    <message>
        <source>Relations of entities</source>
        <translation type="unfinished">ទំនាក់ទំនង​នៃ​អង្គភាព</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">ឆ្នាំ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">សមាជិក</translation>
    </message>
    <message>
        <source>Members are</source>
        <translation type="unfinished">សមាជិកគឺជា</translation>
    </message>
    <message>
        <source>Households are not persons: the unit goes with the number everywhere.</source>
        <translation type="unfinished">គ្រួសារ​មិនមែន​ជា​បុគ្គល​ទេ៖ ឯកតា​ត្រូវ​នៅជា​មួយចំនួន​គ្រប់​ទីកន្លែង។</translation>
    </message>
    <message>
        <source>Young members</source>
        <translation type="unfinished">សមាជិកយុវជន</translation>
    </message>
    <message>
        <source>Workers are counted as</source>
        <translation type="unfinished">របៀប​រាប់​កម្មករ​និយោជិត</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">កម្មករនិយោជិត</translation>
    </message>
    <message>
        <source>Young workers</source>
        <translation type="unfinished">កម្មករ​និយោជិត​យុវជន</translation>
    </message>
    <message>
        <source>of whom members</source>
        <translation type="unfinished">ក្នុង​នោះ​ជាស​មា​ជិ​ក</translation>
    </message>
    <message>
        <source>Permanent employees</source>
        <translation type="unfinished">និយោជិត​អចិន្ត្រៃយ៍</translation>
    </message>
    <message>
        <source>Fixed-term employees</source>
        <translation type="unfinished">និយោជិត​មាន​កិច្ចសន្យា​កំណត់​រយៈពេល</translation>
    </message>
    <message>
        <source>Short-term and casual employees</source>
        <translation type="unfinished">និយោជិត​រយៈពេល​ខ្លី និង​ម្តងម្កាល</translation>
    </message>
    <message>
        <source>Dependent contractors</source>
        <translation type="unfinished">អ្នកម៉ៅការ​អាស្រ័យ</translation>
    </message>
    <message>
        <source>Apprentices, trainees and interns</source>
        <translation type="unfinished">កូនជាង សិក្ខាកាម និង​អ្នក​ហាត់​ការ</translation>
    </message>
    <message>
        <source>Contributing family workers</source>
        <translation type="unfinished">សមាជិក​គ្រួសារ​ជួយ​ធ្វើការ</translation>
    </message>
    <message>
        <source>Workers with social insurance</source>
        <translation type="unfinished">កម្មករ​និយោជិត​មានរបប​សន្តិសុខ​សង្គម</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">អ្នក​ស្ម័គ្រចិត្ត</translation>
    </message>
    <message>
        <source>Hours of volunteers in the year</source>
        <translation type="unfinished">ម៉ោង​របស់​អ្នក​ស្ម័គ្រចិត្ត​ក្នុង​ឆ្នាំ</translation>
    </message>
    <message>
        <source>Board members</source>
        <translation type="unfinished">សមាជិក​ក្រុមប្រឹក្សា​ភិបាល</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">ប្រធាន</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished">អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished">ផលរបរ</translation>
    </message>
    <message>
        <source>Grants received</source>
        <translation type="unfinished">ជំនួយឥតសំណង​ដែល​បាន​ទទួល</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished">អំណោយ</translation>
    </message>
    <message>
        <source>Contributions of members</source>
        <translation type="unfinished">វិភាគទាន​របស់​សមាជិក</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished">ចំណូលផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation type="unfinished">ចំណូលសរុប</translation>
    </message>
    <message>
        <source>Surplus or deficit</source>
        <translation type="unfinished">អតិរេក ឬឱនភាព</translation>
    </message>
    <message>
        <source>Surplus to reserves</source>
        <translation type="unfinished">អតិរេក​ទៅ​ទុនបម្រុង</translation>
    </message>
    <message>
        <source>Surplus by patronage</source>
        <translation type="unfinished">អតិរេក​តាម​ការប្រើ​ប្រាស់​សេវា</translation>
    </message>
    <message>
        <source>Surplus to capital</source>
        <translation type="unfinished">អតិរេក​ទៅ​ដើមទុន</translation>
    </message>
    <message>
        <source>Surplus to the community</source>
        <translation type="unfinished">អតិរេក​ទៅ​សហគមន៍</translation>
    </message>
    <message>
        <source>Surplus to other uses</source>
        <translation type="unfinished">អតិរេក​ទៅ​ការប្រើ​ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished">ទ្រព្យសកម្ម</translation>
    </message>
    <message>
        <source>Indivisible reserve</source>
        <translation type="unfinished">ទុនបម្រុង​មិន​អាច​បែងចែក</translation>
    </message>
    <message>
        <source>Income from trading</source>
        <translation type="unfinished">ចំណូល​ពី​ពាណិជ្ជកម្ម</translation>
    </message>
    <message>
        <source>Median wage of women a month</source>
        <translation type="unfinished">ប្រាក់ឈ្នួល​មេដ្យាន​របស់​ស្រី​ក្នុង​មួយ​ខែ</translation>
    </message>
    <message>
        <source>Median wage of men a month</source>
        <translation type="unfinished">ប្រាក់ឈ្នួល​មេដ្យាន​របស់​ប្រុស​ក្នុង​មួយ​ខែ</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">មនុស្ស</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">ហិរញ្ញវត្ថុ</translation>
    </message>
    <message>
        <source>Year of an entity</source>
        <translation type="unfinished">ឆ្នាំ​នៃ​អង្គភាព</translation>
    </message>
    <message>
        <source>Years of entities</source>
        <translation type="unfinished">ឆ្នាំ​នៃ​អង្គភាព</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation type="unfinished">គ្រឹះស្ថាន</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation type="unfinished">គ្រឹះស្ថាន</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ប្រភេទ</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">ពី</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">ដល់</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished">របៀប</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">របៀបវារៈ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Constituent</source>
        <translation type="unfinished">ភាគីតំណាង</translation>
    </message>
    <message>
        <source>Attendance of a group</source>
        <translation type="unfinished">វត្តមាន​របស់​ក្រុម</translation>
    </message>
    <message>
        <source>Attendance by constituent</source>
        <translation type="unfinished">វត្តមាន​តាម​ភាគី​តំណាង</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation type="unfinished">ស្ថាប័ន​ទទួលបន្ទុក</translation>
    </message>
    <message>
        <source>or person</source>
        <translation type="unfinished">ឬបុគ្គល</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished">ថ្ងៃផុតកំណត់</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">ថ្ងៃធ្វើរួច</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">តួនាទី</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Organiser or speaker</source>
        <translation type="unfinished">អ្នក​រៀបចំ ឬ​វាគ្មិន</translation>
    </message>
    <message>
        <source>Organisers and speakers</source>
        <translation type="unfinished">អ្នក​រៀបចំ និង​វាគ្មិន</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">អនុសាសន៍</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">លទ្ធផល</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished">មតិ</translation>
    </message>
    <message>
        <source>Recommendation discussed</source>
        <translation type="unfinished">អនុសាសន៍​ដែល​បាន​ពិភាក្សា</translation>
    </message>
    <message>
        <source>Recommendations discussed</source>
        <translation type="unfinished">អនុសាសន៍​ដែល​បាន​ពិភាក្សា</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">ការរកឃើញ</translation>
    </message>
    <message>
        <source>or recommendation</source>
        <translation type="unfinished">ឬអនុសាសន៍</translation>
    </message>
    <message>
        <source>or statistic</source>
        <translation type="unfinished">ឬស្ថិតិ</translation>
    </message>
    <message>
        <source>Record validated</source>
        <translation type="unfinished">កំណត់ត្រា​ដែល​បាន​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Records validated</source>
        <translation type="unfinished">កំណត់ត្រា​ដែល​បាន​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished">គាំទ្រ</translation>
    </message>
    <message>
        <source>SDG contribution</source>
        <translation type="unfinished">ការ​រួមចំណែក SDG</translation>
    </message>
    <message>
        <source>Law or policy</source>
        <translation type="unfinished">ច្បាប់ ឬ​គោលនយោបាយ</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished">ការពិនិត្យ</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">ផ្អែកលើ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">ឧបករណ៍</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Page, paragraph, table or time code.</source>
        <translation type="unfinished">ទំព័រ កថាខណ្ឌ តារាង ឬ​កូដ​ពេលវេលា។</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished">អ្វី​ដែល​វា​បង្ហាញ</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished">បកប្រែដោយ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">កម្លាំង</translation>
    </message>
    <message>
        <source>Not independent of</source>
        <translation type="unfinished">មិនឯករាជ្យពី</translation>
    </message>
    <message>
        <source>Two items from one respondent are one voice.</source>
        <translation type="unfinished">ពីរ​ចំណុច​ពី​អ្នកឆ្លើយ​តែម្នាក់ គឺជា​សំឡេង​តែមួយ។</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation type="unfinished">អាចដកស្រង់បាន</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished">បាន​ធ្វើ​ឱ្យ​អនាមិក</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">ខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">ភស្តុតាង</translation>
    </message>
    <message>
        <source>Units of the currency for one US dollar</source>
        <translation type="unfinished">ចំនួន​រូបិយប័ណ្ណ​ក្នុង​មួយ​ដុល្លារ​អាមេរិក</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">អត្រា​ប្តូរ​ប្រាក់</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">អត្រា​ប្តូរ​ប្រាក់</translation>
    </message>
    <message>
        <source>KII-07, FGD-02: how it is cited.</source>
        <translation type="unfinished">KII-07, FGD-02៖ របៀប​យោង។</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation type="unfinished">ភាសាដែលនិយាយ</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished">មានអ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">ក្រុមការងារ</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished">អ្នកសម្ភាស</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished">អ្នកចូលរួម​ដែល​គ្រោង</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation type="unfinished">ពួកគេជានរណា</translation>
    </message>
    <message>
        <source>Roles, no names: herders, board members, officials.</source>
        <translation type="unfinished">តួនាទី មិនមែន​ឈ្មោះ៖ អ្នកចិញ្ចឹមសត្វ សមាជិក​ក្រុមប្រឹក្សា​ភិបាល មន្ត្រី។</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">ការថតសំឡេង</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished">ប្រតិចារិក</translation>
    </message>
    <message>
        <source>Participants and consent</source>
        <translation type="unfinished">អ្នកចូលរួម និង​ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">កម្រិត</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">ប្រធានបទ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">សេចក្តីថ្លែង</translation>
    </message>
    <message>
        <source>One sentence; split what touches two levels.</source>
        <translation type="unfinished">មួយ​ប្រយោគ បើ​ប៉ះពាល់​ពីរ​កម្រិត ត្រូវ​បំបែក។</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">ការពន្យល់</translation>
    </message>
    <message>
        <source>Forms concerned</source>
        <translation type="unfinished">ទម្រង់​ដែល​ពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Empty for all.</source>
        <translation type="unfinished">ទុក​ទទេ សម្រាប់​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Provinces or regions concerned</source>
        <translation type="unfinished">ខេត្ត ឬ​តំបន់​ដែល​ពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Affects women differently</source>
        <translation type="unfinished">ប៉ះពាល់​ស្ត្រី​ខុសគ្នា</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation type="unfinished">តាមរបៀបណា</translation>
    </message>
    <message>
        <source>Mentioned by</source>
        <translation type="unfinished">លើកឡើងដោយ</translation>
    </message>
    <message>
        <source>out of</source>
        <translation type="unfinished">ក្នុងចំណោម</translation>
    </message>
    <message>
        <source>who are</source>
        <translation type="unfinished">ដែលជា</translation>
    </message>
    <message>
        <source>Why counted by hand</source>
        <translation type="unfinished">ហេតុអ្វី​រាប់​ដោយដៃ</translation>
    </message>
    <message>
        <source>Severity or importance</source>
        <translation type="unfinished">ភាព​ធ្ងន់ធ្ងរ ឬ​សារៈសំខាន់</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation type="unfinished">វាយតម្លៃដោយ</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation type="unfinished">ថ្ងៃវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation type="unfinished">ថ្ងៃ​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Validated at</source>
        <translation type="unfinished">ផ្ទៀងផ្ទាត់នៅ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">ទម្ងន់</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ការរកឃើញ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">វិស័យ</translation>
    </message>
    <message>
        <source>Type of value</source>
        <translation type="unfinished">ប្រភេទតម្លៃ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">ឯកតា</translation>
    </message>
    <message>
        <source>Unit of count</source>
        <translation type="unfinished">ឯកតារាប់</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished">ភាគយក</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished">ភាគបែង</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished">វិធីបូកសរុប</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation type="unfinished">ល្អជាងនៅពេល</translation>
    </message>
    <message>
        <source>Dimensions allowed</source>
        <translation type="unfinished">វិមាត្រ​ដែល​អនុញ្ញាត</translation>
    </message>
    <message>
        <source>Empty when any is.</source>
        <translation type="unfinished">ទុក​ទទេ បើ​អនុញ្ញាត​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Comparable with</source>
        <translation type="unfinished">អាច​ប្រៀបធៀប​ជាមួយ</translation>
    </message>
    <message>
        <source>Indicators with the same word here may share a chart.</source>
        <translation type="unfinished">សូចនាករ​ដែល​មាន​ពាក្យ​ដូចគ្នា​នៅ​ទីនេះ អាច​នៅក្នុង​គំនូសតាង​តែមួយ។</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation type="unfinished">ប្រភព​នៃ​និយមន័យ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">សូចនាករ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">សូចនាករ</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation type="unfinished">ឈ្មោះ​ជា​អក្សរ​របស់​ខ្លួន</translation>
    </message>
    <message>
        <source>Territorial level</source>
        <translation type="unfinished">កម្រិតដែនដី</translation>
    </message>
    <message>
        <source>Member of the national advisory committee</source>
        <translation type="unfinished">សមាជិក​គណៈកម្មាធិការ​ប្រឹក្សា​ជាតិ</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">អាណត្តិ</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished">ការ​គាំទ្រ​ដែល​ផ្តល់</translation>
    </message>
    <message>
        <source>Forms served</source>
        <translation type="unfinished">ទម្រង់​ដែល​បម្រើ</translation>
    </message>
    <message>
        <source>Provinces or regions served</source>
        <translation type="unfinished">ខេត្ត ឬ​តំបន់​ដែល​បម្រើ</translation>
    </message>
    <message>
        <source>Empty for the whole country.</source>
        <translation type="unfinished">ទុក​ទទេ សម្រាប់​ទូទាំង​ប្រទេស។</translation>
    </message>
    <message>
        <source>Influence on the SSE</source>
        <translation type="unfinished">ឥទ្ធិពលលើ SSE</translation>
    </message>
    <message>
        <source>From 1, none, to 5, decisive.</source>
        <translation type="unfinished">ពី 1 គ្មាន ដល់ 5 សម្រេចចិត្ត​បាន។</translation>
    </message>
    <message>
        <source>Interest in the SSE</source>
        <translation type="unfinished">ចំណាប់​អារម្មណ៍​លើ SSE</translation>
    </message>
    <message>
        <source>From 1, none, to 5, very high.</source>
        <translation type="unfinished">ពី 1 គ្មាន ដល់ 5 ខ្ពស់​ណាស់។</translation>
    </message>
    <message>
        <source>Awareness of the SSE</source>
        <translation type="unfinished">ការយល់​ដឹង​អំពី SSE</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">អាសយដ្ឋាន​គេហទំព័រ</translation>
    </message>
    <message>
        <source>Without it the contact stays in the file.</source>
        <translation type="unfinished">បើ​គ្មាន ទំនាក់ទំនង​នៅតែ​ក្នុង​ឯកសារ។</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">ការគាំទ្រ</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation type="unfinished">ឥទ្ធិពល និង​ចំណាប់​អារម្មណ៍</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">ស្ថាប័ន</translation>
    </message>
    <message>
        <source>or entity</source>
        <translation type="unfinished">ឬអង្គភាព</translation>
    </message>
    <message>
        <source>Relation of an institution</source>
        <translation type="unfinished">ទំនាក់ទំនង​នៃ​ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Relations of institutions</source>
        <translation type="unfinished">ទំនាក់ទំនង​នៃ​ស្ថាប័ន</translation>
    </message>
    <message>
        <source>The same for all versions.</source>
        <translation type="unfinished">ដូចគ្នា​សម្រាប់​គ្រប់​កំណែ។</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished">ជំនួស</translation>
    </message>
    <message>
        <source>Introduction read to the respondent</source>
        <translation type="unfinished">សេចក្តី​ផ្តើម​អាន​ជូន​អ្នកឆ្លើយ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">ឧបករណ៍</translation>
    </message>
    <message>
        <source>In the language of the instrument.</source>
        <translation type="unfinished">ជា​ភាសា​នៃ​ឧបករណ៍។</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished">ចំណងជើង​ជា​ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished">ចំណងជើងខ្លី</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">លេខ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">ឋានានុក្រម</translation>
    </message>
    <message>
        <source>Legal approach</source>
        <translation type="unfinished">វិធីសាស្ត្រ​ផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Forms covered</source>
        <translation type="unfinished">ទម្រង់​ដែល​គ្រប​ដណ្តប់</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation type="unfinished">ស្ថានភាព​ផ្លូវច្បាប់</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">ថ្ងៃអនុម័ត</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished">មាន​សុពលភាព​ចាប់ពី</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation type="unfinished">ថ្ងៃនិរាករណ៍</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">កែប្រែ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">ចេញដោយ</translation>
    </message>
    <message>
        <source>Effect on the SSE</source>
        <translation type="unfinished">ឥទ្ធិពលលើ SSE</translation>
    </message>
    <message>
        <source>From -2, hinders, to 2, enables.</source>
        <translation type="unfinished">ពី -2 រារាំង ដល់ 2 ជួយ​សម្រួល។</translation>
    </message>
    <message>
        <source>Reason for the rating</source>
        <translation type="unfinished">ហេតុផល​នៃ​ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">ថវិកា</translation>
    </message>
    <message>
        <source>Year of the budget</source>
        <translation type="unfinished">ឆ្នាំនៃថវិកា</translation>
    </message>
    <message>
        <source>Programme from</source>
        <translation type="unfinished">កម្មវិធី​ចាប់ពី</translation>
    </message>
    <message>
        <source>Programme to</source>
        <translation type="unfinished">កម្មវិធីដល់</translation>
    </message>
    <message>
        <source>Target of the policy</source>
        <translation type="unfinished">គោលដៅ​នៃ​គោលនយោបាយ</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished">សុពលភាព</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished">ឥទ្ធិពល</translation>
    </message>
    <message>
        <source>Laws and policies</source>
        <translation type="unfinished">ច្បាប់ និង​គោលនយោបាយ</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">គណៈកម្មាធិការ</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished">សមាជិកភាព</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished">សមាជិកភាព</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished">ជំពូក</translation>
    </message>
    <message>
        <source>Three lines at the head of the chapter.</source>
        <translation type="unfinished">បី​បន្ទាត់​នៅដើម​ជំពូក។</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">អត្ថបទ</translation>
    </message>
    <message>
        <source>Chapter text</source>
        <translation type="unfinished">អត្ថបទជំពូក</translation>
    </message>
    <message>
        <source>Chapter texts</source>
        <translation type="unfinished">អត្ថបទជំពូក</translation>
    </message>
    <message>
        <source>Capital letters, digits and hyphens; begins with the country, such as VN-THT.</source>
        <translation type="unfinished">អក្សរ​ធំ លេខ និង​សហសញ្ញា ចាប់ផ្តើម​ដោយ​ប្រទេស ដូចជា VN-THT។</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">មូលដ្ឋាន​ច្បាប់</translation>
    </message>
    <message>
        <source>Members required by law</source>
        <translation type="unfinished">ចំនួន​សមាជិក​ដែល​ច្បាប់​តម្រូវ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">ការពិពណ៌នា</translation>
    </message>
    <message>
        <source>National forms</source>
        <translation type="unfinished">ទម្រង់ជាតិ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">អង្គការ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">តួនាទី</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">ភេទ</translation>
    </message>
    <message>
        <source>May be named in the report</source>
        <translation type="unfinished">អាច​បញ្ចេញ​ឈ្មោះ​ក្នុង​របាយការណ៍</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">បុគ្គល</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">បុគ្គល</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">មាត្រា</translation>
    </message>
    <message>
        <source>Article, paragraph and point.</source>
        <translation type="unfinished">មាត្រា កថាខណ្ឌ និង​ចំណុច។</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">អ្វីដែលវាចែង</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation type="unfinished">លេខ​ក្នុង​បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>7 for at least 7 members; 51 for 51 %.</source>
        <translation type="unfinished">7 សម្រាប់​សមាជិក​យ៉ាងតិច 7 នាក់ 51 សម្រាប់ 51 %។</translation>
    </message>
    <message>
        <source>Wording in English</source>
        <translation type="unfinished">ពាក្យពេចន៍​ជា​ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished">បទប្បញ្ញត្តិ</translation>
    </message>
    <message>
        <source>Help for the enumerator</source>
        <translation type="unfinished">ជំនួយ​សម្រាប់​អ្នក​សួរ</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation type="unfinished">ត្រូវតែឆ្លើយ</translation>
    </message>
    <message>
        <source>The answer is personal data</source>
        <translation type="unfinished">ចម្លើយ​ជា​ទិន្នន័យ​ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished">សួរនៅពេល</translation>
    </message>
    <message>
        <source>An expression as in XLSForm.</source>
        <translation type="unfinished">កន្សោម​ដូច​ក្នុង XLSForm។</translation>
    </message>
    <message>
        <source>The answer must be</source>
        <translation type="unfinished">ចម្លើយត្រូវតែ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">ក្លាយជា</translation>
    </message>
    <message>
        <source>which one</source>
        <translation type="unfinished">មួយណា</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">សំណួរ</translation>
    </message>
    <message>
        <source>Within its level; frozen once approved.</source>
        <translation type="unfinished">ក្នុង​កម្រិត​របស់​វា មិន​ប្តូរ​ក្រោយ​អនុម័ត។</translation>
    </message>
    <message>
        <source>Begins with a verb.</source>
        <translation type="unfinished">ចាប់ផ្តើម​ដោយ​កិរិយាសព្ទ។</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished">ហេតុផល</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished">រយៈពេល</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished">ជូនចំពោះ</translation>
    </message>
    <message>
        <source>Concerns the law</source>
        <translation type="unfinished">ពាក់ព័ន្ធ​នឹង​ច្បាប់</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">អាទិភាព</translation>
    </message>
    <message>
        <source>1 is the highest.</source>
        <translation type="unfinished">1 គឺ​ខ្ពស់​បំផុត។</translation>
    </message>
    <message>
        <source>Indicator for the follow-up</source>
        <translation type="unfinished">សូចនាករ​សម្រាប់​ការ​តាមដាន</translation>
    </message>
    <message>
        <source>Priority and follow-up</source>
        <translation type="unfinished">អាទិភាព និង​ការ​តាមដាន</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">អនុសាសន៍</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation type="unfinished">អ្វី​ដែល​គួរ​ធ្វើ</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished">អ្នកទទួល​អនុសាសន៍</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">អ្នកទទួល​អនុសាសន៍</translation>
    </message>
    <message>
        <source>How it responds</source>
        <translation type="unfinished">របៀបឆ្លើយតប</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation type="unfinished">ការ​រក​ឃើញ​ដែល​បាន​ឆ្លើយតប</translation>
    </message>
    <message>
        <source>Findings answered</source>
        <translation type="unfinished">ការ​រក​ឃើញ​ដែល​បាន​ឆ្លើយតប</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation type="unfinished">លទ្ធភាព​អនុវត្ត</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">ផលប៉ះពាល់</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished">ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">ជំហាន</translation>
    </message>
    <message>
        <source>Step of uptake</source>
        <translation type="unfinished">ជំហាន​នៃ​ការអនុវត្ត</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">ការអនុវត្ត</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished">លទ្ធផល​នៃ​ការ​ឆ្លើយ</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished">ស្ទួននឹង</translation>
    </message>
    <message>
        <source>Key in the tool it comes from</source>
        <translation type="unfinished">លេខ​សម្គាល់​ក្នុង​កម្មវិធី​ដើម</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">អាយុ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">ការឆ្លើយ</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished">អ្នកឆ្លើយ</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished">ការឆ្លើយ</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation type="unfinished">ក្នុង​ចំនួន​សរុប</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">គ្រោងទុក</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished">បានទាក់ទង</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">បានឆ្លើយ</translation>
    </message>
    <message>
        <source>Cell of the sample</source>
        <translation type="unfinished">ក្រឡានៃគំរូ</translation>
    </message>
    <message>
        <source>Cells of the sample</source>
        <translation type="unfinished">ក្រឡានៃគំរូ</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished">ការជ្រើសគំរូ</translation>
    </message>
    <message>
        <source>Sampling frame</source>
        <translation type="unfinished">ក្របខណ្ឌគំរូ</translation>
    </message>
    <message>
        <source>The list from which respondents were drawn, and what it leaves out.</source>
        <translation type="unfinished">បញ្ជី​ដែល​អ្នកឆ្លើយ​ត្រូវ​បាន​ជ្រើស និង​អ្វី​ដែល​បញ្ជី​នោះ​ខ្វះ។</translation>
    </message>
    <message>
        <source>Source of the frame</source>
        <translation type="unfinished">ប្រភព​នៃ​ក្របខណ្ឌ</translation>
    </message>
    <message>
        <source>Date of the frame</source>
        <translation type="unfinished">កាលបរិច្ឆេទ​នៃ​ក្របខណ្ឌ</translation>
    </message>
    <message>
        <source>What the sample cannot say</source>
        <translation type="unfinished">អ្វី​ដែល​គំរូ​មិន​អាច​បញ្ជាក់</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished">ផែនការគំរូ</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation type="unfinished">ផែនការគំរូ</translation>
    </message>
    <message>
        <source>Screening profile</source>
        <translation type="unfinished">ទម្រង់ពិនិត្យ</translation>
    </message>
    <message>
        <source>The version of the national profile by which the result is computed.</source>
        <translation type="unfinished">កំណែ​នៃ​ទម្រង់​ពិនិត្យ​ជាតិ ដែល​ប្រើ​គណនា​លទ្ធផល។</translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished">ជុំ</translation>
    </message>
    <message>
        <source>The second assessor works without seeing the first assessment.</source>
        <translation type="unfinished">អ្នក​វាយតម្លៃ​ទីពីរ​ធ្វើការ​ដោយ​មិន​មើល​ការវាយតម្លៃ​ទីមួយ។</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">អ្នកវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">ថ្ងៃវាយតម្លៃ</translation>
    </message>
    <message>
        <source>SSE by national law</source>
        <translation type="unfinished">ជា SSE តាមច្បាប់​ជាតិ</translation>
    </message>
    <message>
        <source>Gates may be prefilled with 1 by law; D2, O3 and G3 are asked all the same.</source>
        <translation type="unfinished">លក្ខខណ្ឌ​ចាំបាច់​អាច​បំពេញ​ជាមុន​ដោយ 1 តាមច្បាប់ ប៉ុន្តែ D2, O3 និង G3 នៅតែ​ត្រូវ​សួរ។</translation>
    </message>
    <message>
        <source>P1 Economic activity</source>
        <translation type="unfinished">P1 សកម្មភាព​សេដ្ឋកិច្ច</translation>
    </message>
    <message>
        <source>Does it carry on an economic activity: goods, services, finance, services to members, marketed or not? 0 none, or only advocacy or grant-giving; 1 occasional, or less than 25 % of resources; 2 continuous.</source>
        <translation type="unfinished">តើមាន​សកម្មភាព​សេដ្ឋកិច្ច​ដែរ​ឬទេ៖ ទំនិញ សេវា ហិរញ្ញវត្ថុ សេវា​ដល់​សមាជិក លក់​លើ​ទីផ្សារ​ឬមិន​លក់? 0 គ្មាន ឬ​មានតែ​ការ​តស៊ូ​មតិ ឬ​ការ​ផ្តល់​ជំនួយ 1 ម្តងម្កាល ឬ​តិច​ជាង 25 % នៃ​ធនធាន 2 ជាប្រចាំ។</translation>
    </message>
    <message>
        <source>P1 justification</source>
        <translation type="unfinished">P1 ហេតុផល</translation>
    </message>
    <message>
        <source>P1 source</source>
        <translation type="unfinished">P1 ប្រភព</translation>
    </message>
    <message>
        <source>P2 Primary purpose</source>
        <translation type="unfinished">P2 គោលបំណង​ចម្បង</translation>
    </message>
    <message>
        <source>Is serving a collective or general interest the primary purpose? 0 profit for the owners comes first; 1 stated but equal to others, or informal; 2 primary, and in statutes, rules or law.</source>
        <translation type="unfinished">តើ​ការបម្រើ​ផលប្រយោជន៍​រួម ឬ​ផលប្រយោជន៍​ទូទៅ ជាគោល​បំណង​ចម្បង​ដែរ​ឬទេ? 0 ប្រាក់ចំណេញ​សម្រាប់​ម្ចាស់​មក​មុន 1 បាន​ចែង តែ​ស្មើនឹង​គោលបំណង​ផ្សេង ឬ​ក្រៅផ្លូវការ 2 ជាចម្បង ហើយ​មាន​ក្នុង​លក្ខន្តិកៈ វិធាន ឬ​ច្បាប់។</translation>
    </message>
    <message>
        <source>P2 justification</source>
        <translation type="unfinished">P2 ហេតុផល</translation>
    </message>
    <message>
        <source>P2 source</source>
        <translation type="unfinished">P2 ប្រភព</translation>
    </message>
    <message>
        <source>O1 Voluntary and open membership</source>
        <translation type="unfinished">O1 សមាជិកភាព​ស្ម័គ្រចិត្ត និង​បើកចំហ</translation>
    </message>
    <message>
        <source>Is membership voluntary and open? 0 compulsory or assigned; 1 induced by a programme, free to leave; 2 voluntary and open. Does not apply to bodies without members.</source>
        <translation type="unfinished">តើ​សមាជិកភាព​ស្ម័គ្រចិត្ត និង​បើកចំហ​ដែរ​ឬទេ? 0 បង្ខំ ឬ​ចាត់តាំង 1 ជំរុញ​ដោយ​កម្មវិធី តែ​អាច​ចាកចេញ​ដោយសេរី 2 ស្ម័គ្រចិត្ត។ មិន​អនុវត្ត​ចំពោះ​អង្គភាព​គ្មាន​សមាជិក។</translation>
    </message>
    <message>
        <source>O1 justification</source>
        <translation type="unfinished">O1 ហេតុផល</translation>
    </message>
    <message>
        <source>O1 source</source>
        <translation type="unfinished">O1 ប្រភព</translation>
    </message>
    <message>
        <source>O2 Ownership and control</source>
        <translation type="unfinished">O2 កម្មសិទ្ធិ និង​ការគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Who holds the majority of ownership or control rights? 0 investors or one private owner; 1 mixed; 2 members, users, workers, the community or a purpose foundation.</source>
        <translation type="unfinished">តើ​អ្នកណា​កាន់​ភាគច្រើន​នៃ​កម្មសិទ្ធិ ឬ​សិទ្ធិ​គ្រប់គ្រង? 0 អ្នក​វិនិយោគ ឬ​ម្ចាស់​ឯកជន​តែម្នាក់ 1 ចម្រុះ 2 សមាជិក អ្នកប្រើ​ប្រាស់ កម្មករ​និយោជិត សហគមន៍ ឬ​មូលនិធិ​មាន​គោលបំណង។</translation>
    </message>
    <message>
        <source>O2 justification</source>
        <translation type="unfinished">O2 ហេតុផល</translation>
    </message>
    <message>
        <source>O2 source</source>
        <translation type="unfinished">O2 ប្រភព</translation>
    </message>
    <message>
        <source>O3 Independence</source>
        <translation type="unfinished">O3 ឯករាជ្យភាព</translation>
    </message>
    <message>
        <source>Is it independent of state, company and donor? 0 an outside body appoints or vetoes the majority; 1 partly; 2 autonomous.</source>
        <translation type="unfinished">តើ​ឯករាជ្យ​ពីរ​ដ្ឋ ក្រុមហ៊ុន និង​ម្ចាស់​ជំនួយ​ដែរ​ឬទេ? 0 ស្ថាប័ន​ខាងក្រៅ​តែងតាំង ឬ​វេតូ​ភាគច្រើន 1 មួយ​ផ្នែក 2 ស្វយ័ត។</translation>
    </message>
    <message>
        <source>O3 justification</source>
        <translation type="unfinished">O3 ហេតុផល</translation>
    </message>
    <message>
        <source>O3 source</source>
        <translation type="unfinished">O3 ប្រភព</translation>
    </message>
    <message>
        <source>G1 Decisions independent of capital</source>
        <translation type="unfinished">G1 ការសម្រេច​ចិត្ត​មិន​អាស្រ័យ​លើ​ដើមទុន</translation>
    </message>
    <message>
        <source>Is decision power independent of capital: one member one vote, trustees? 0 by capital; 1 mixed; 2 yes.</source>
        <translation type="unfinished">តើ​អំណាច​សម្រេចចិត្ត​មិន​អាស្រ័យ​លើ​ដើមទុន​ដែរ​ឬទេ៖ សមាជិក​ម្នាក់​មួយ​សំឡេង ឬ​អ្នកទទួល​បន្ទុក? 0 តាម​ដើមទុន 1 ចម្រុះ 2 មិន​អាស្រ័យ។</translation>
    </message>
    <message>
        <source>G1 justification</source>
        <translation type="unfinished">G1 ហេតុផល</translation>
    </message>
    <message>
        <source>G1 source</source>
        <translation type="unfinished">G1 ប្រភព</translation>
    </message>
    <message>
        <source>G2 Participation</source>
        <translation type="unfinished">G2 ការចូលរួម</translation>
    </message>
    <message>
        <source>Do workers, users or the community take part in decisions? 0 no; 1 consulted; 2 represented with a vote.</source>
        <translation type="unfinished">តើ​កម្មករ​និយោជិត អ្នកប្រើ​ប្រាស់ ឬ​សហគមន៍​ចូលរួម​ក្នុង​ការសម្រេច​ចិត្ត​ដែរ​ឬទេ? 0 ទេ 1 ត្រូវ​បាន​ពិគ្រោះ 2 មាន​តំណាង​ដែល​មាន​សំឡេងឆ្នោត។</translation>
    </message>
    <message>
        <source>G2 justification</source>
        <translation type="unfinished">G2 ហេតុផល</translation>
    </message>
    <message>
        <source>G2 source</source>
        <translation type="unfinished">G2 ប្រភព</translation>
    </message>
    <message>
        <source>G3 Assembly and accounts</source>
        <translation type="unfinished">G3 មហាសន្និបាត និង​គណនេយ្យ</translation>
    </message>
    <message>
        <source>Was an assembly held in the last 24 months, and were accounts shown? 0 no; 1 one of the two; 2 both.</source>
        <translation type="unfinished">តើមាន​ប្រជុំ​មហាសន្និបាត​ក្នុង 24 ខែ​ចុងក្រោយ និង​បាន​បង្ហាញ​គណនេយ្យ​ដែរ​ឬទេ? 0 ទេ 1 មាន​មួយ​ក្នុង​ពីរ 2 មាន​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>G3 justification</source>
        <translation type="unfinished">G3 ហេតុផល</translation>
    </message>
    <message>
        <source>G3 source</source>
        <translation type="unfinished">G3 ប្រភព</translation>
    </message>
    <message>
        <source>D1 Limit on distribution</source>
        <translation type="unfinished">D1 ដែន​កំណត់​នៃ​ការបែងចែក</translation>
    </message>
    <message>
        <source>Is distribution of surplus to capital limited by rule? 0 no limit; 1 at most 50 % or the threshold of national law, or mainly patronage; 2 none, or a capped return and the rest reinvested.</source>
        <translation type="unfinished">តើ​ការបែងចែក​អតិរេក​ទៅ​ដើមទុន​ត្រូវ​កំណត់​ដោយ​វិធាន​ដែរ​ឬទេ? 0 គ្មាន​ដែន​កំណត់ 1 យ៉ាងច្រើន 50 % ឬ​តាម​កម្រិត​នៃ​ច្បាប់​ជាតិ ឬ​ភាគច្រើន​តាម​ការប្រើ​ប្រាស់​សេវា 2 គ្មាន​ការបែងចែក ឬ​មានកម្រិត​អតិបរមា ហើយ​សល់​យក​ទៅ​វិនិយោគ​ឡើងវិញ។</translation>
    </message>
    <message>
        <source>D1 justification</source>
        <translation type="unfinished">D1 ហេតុផល</translation>
    </message>
    <message>
        <source>D1 source</source>
        <translation type="unfinished">D1 ប្រភព</translation>
    </message>
    <message>
        <source>D2 Practice of distribution</source>
        <translation type="unfinished">D2 ការអនុវត្ត​ការបែងចែក</translation>
    </message>
    <message>
        <source>Was practice in the last three years in line with the rule? 0 no; 1 partly; 2 yes. Does not apply if there never was a surplus.</source>
        <translation type="unfinished">តើ​ការអនុវត្ត​ក្នុង​បី​ឆ្នាំ​ចុងក្រោយ​ស្របតាម​វិធាន​ដែរ​ឬទេ? 0 ទេ 1 មួយ​ផ្នែក 2 បាទ/ចាស។ មិន​អនុវត្ត បើ​មិនធ្លាប់​មាន​អតិរេក។</translation>
    </message>
    <message>
        <source>D2 justification</source>
        <translation type="unfinished">D2 ហេតុផល</translation>
    </message>
    <message>
        <source>D2 source</source>
        <translation type="unfinished">D2 ប្រភព</translation>
    </message>
    <message>
        <source>A1 Assets on dissolution</source>
        <translation type="unfinished">A1 ទ្រព្យសកម្ម​ពេល​រំលាយ</translation>
    </message>
    <message>
        <source>What happens to the assets on exit or dissolution? 0 to the owners by capital; 1 partly locked, or an indivisible reserve; 2 locked, passed on to a similar purpose.</source>
        <translation type="unfinished">តើ​ទ្រព្យសកម្ម​ទៅណា​ពេល​ចាកចេញ ឬ​រំលាយ? 0 ទៅ​ម្ចាស់​តាម​ដើមទុន 1 រក្សាទុក​មួយ​ផ្នែក ឬ​មាន​ទុនបម្រុង​មិន​អាច​បែងចែក 2 រក្សាទុក ហើយ​ផ្ទេរ​ទៅ​គោលបំណង​ស្រដៀងគ្នា។</translation>
    </message>
    <message>
        <source>A1 justification</source>
        <translation type="unfinished">A1 ហេតុផល</translation>
    </message>
    <message>
        <source>A1 source</source>
        <translation type="unfinished">A1 ប្រភព</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">លទ្ធផល</translation>
    </message>
    <message>
        <source>Score, lower bound</source>
        <translation type="unfinished">ពិន្ទុ កម្រិតទាប</translation>
    </message>
    <message>
        <source>Share of the points that the criteria which apply could give; unknown counts as 0.</source>
        <translation type="unfinished">ភាគរយ​នៃ​ពិន្ទុ​ដែល​លក្ខណ​វិនិច្ឆ័យ​ដែល​អនុវត្ត​អាច​ផ្តល់ «មិនដឹង» រាប់​ជា 0។</translation>
    </message>
    <message>
        <source>Score, upper bound</source>
        <translation type="unfinished">ពិន្ទុ កម្រិតខ្ពស់</translation>
    </message>
    <message>
        <source>As the lower bound; unknown counts as 2.</source>
        <translation type="unfinished">ដូច​កម្រិតទាប តែ «មិនដឹង» រាប់​ជា 2។</translation>
    </message>
    <message>
        <source>Gates not passed</source>
        <translation type="unfinished">លក្ខខណ្ឌ​ចាំបាច់​ដែល​មិនបាន​ឆ្លង</translation>
    </message>
    <message>
        <source>Label of what is outside</source>
        <translation type="unfinished">ស្លាក​សម្រាប់​អ្វី​ដែល​នៅ​ក្រៅ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">ស្លាក</translation>
    </message>
    <message>
        <source>Recorded whatever the result is; tags never decide.</source>
        <translation type="unfinished">កត់ត្រា​ទោះ​លទ្ធផល​យ៉ាងណាក៏ដោយ ស្លាក​មិនដែល​សម្រេច​លទ្ធផល​ទេ។</translation>
    </message>
    <message>
        <source>Known breach of fundamental rights at work</source>
        <translation type="unfinished">ការរំលោភ​សិទ្ធិ​ជា​មូលដ្ឋាន​ក្នុង​ការងារ​ដែល​ដឹង</translation>
    </message>
    <message>
        <source>Not scored: a red flag for the coordinator.</source>
        <translation type="unfinished">មិន​ដាក់​ពិន្ទុ៖ ជា​សញ្ញា​ព្រមាន​សម្រាប់​អ្នកសម្របសម្រួល។</translation>
    </message>
    <message>
        <source>What is known of the breach</source>
        <translation type="unfinished">អ្វី​ដែល​ដឹង​អំពី​ការរំលោភ</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished">អ្នក​វាយតម្លៃ​ទីពីរ</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation type="unfinished">សម្រុះសម្រួល​ដោយ</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Activity and purpose</source>
        <translation type="unfinished">សកម្មភាព និង​គោលបំណង</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished">កម្មសិទ្ធិ</translation>
    </message>
    <message>
        <source>Profits and assets</source>
        <translation type="unfinished">ប្រាក់ចំណេញ និង​ទ្រព្យសកម្ម</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation type="unfinished">ការពិនិត្យ</translation>
    </message>
    <message>
        <source>One version is in use at a time; new assessments take it.</source>
        <translation type="unfinished">កំណែ​តែមួយ​ប្រើ​ក្នុង​ពេល​មួយ ការវាយតម្លៃ​ថ្មី​ប្រើ​កំណែ​នោះ។</translation>
    </message>
    <message>
        <source>The law or decision behind the thresholds.</source>
        <translation type="unfinished">ច្បាប់ ឬ​សេចក្តី​សម្រេច​ដែល​ជា​មូលដ្ឋាន​នៃ​កម្រិត។</translation>
    </message>
    <message>
        <source>Score of an SSE entity, at least</source>
        <translation type="unfinished">ពិន្ទុ​អង្គភាព SSE យ៉ាងតិច</translation>
    </message>
    <message>
        <source>Of the lower bound. The method proposes 70.</source>
        <translation type="unfinished">នៃ​កម្រិតទាប។ វិធីសាស្ត្រ​ស្នើ 70។</translation>
    </message>
    <message>
        <source>Income from trading, at least</source>
        <translation type="unfinished">ចំណូល​ពី​ពាណិជ្ជកម្ម យ៉ាងតិច</translation>
    </message>
    <message>
        <source>For P1. The method proposes 25; Thai law asks for 50.</source>
        <translation type="unfinished">សម្រាប់ P1។ វិធីសាស្ត្រ​ស្នើ 25 ច្បាប់​ថៃ​តម្រូវ 50។</translation>
    </message>
    <message>
        <source>Surplus reinvested, at least</source>
        <translation type="unfinished">អតិរេក​វិនិយោគ​ឡើងវិញ យ៉ាងតិច</translation>
    </message>
    <message>
        <source>For D1. The method proposes 50; Vietnamese law asks for 51, Thai law for 70.</source>
        <translation type="unfinished">សម្រាប់ D1។ វិធីសាស្ត្រ​ស្នើ 50 ច្បាប់​វៀតណាម​តម្រូវ 51 ច្បាប់​ថៃ 70។</translation>
    </message>
    <message>
        <source>Gate P1 Economic activity</source>
        <translation type="unfinished">លក្ខខណ្ឌ P1 សកម្មភាព​សេដ្ឋកិច្ច</translation>
    </message>
    <message>
        <source>Gate P2 Primary purpose</source>
        <translation type="unfinished">លក្ខខណ្ឌ P2 គោលបំណង​ចម្បង</translation>
    </message>
    <message>
        <source>Gate O3 Independence</source>
        <translation type="unfinished">លក្ខខណ្ឌ O3 ឯករាជ្យ​ភាព</translation>
    </message>
    <message>
        <source>Gate D1 Limit on distribution</source>
        <translation type="unfinished">លក្ខខណ្ឌ D1 ដែន​កំណត់​នៃ​ការបែងចែក</translation>
    </message>
    <message>
        <source>Gate Governance (G1 or G2)</source>
        <translation type="unfinished">លក្ខខណ្ឌ​អភិបាលកិច្ច (G1 ឬ G2)</translation>
    </message>
    <message>
        <source>Gate Ownership (O2 or A1)</source>
        <translation type="unfinished">លក្ខខណ្ឌ​កម្មសិទ្ធិ (O2 ឬ A1)</translation>
    </message>
    <message>
        <source>Why the profile departs from the method</source>
        <translation type="unfinished">ហេតុអ្វី​ទម្រង់ខុស​ពី​វិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>Additional questions</source>
        <translation type="unfinished">សំណួរបន្ថែម</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">ទម្រង់ពិនិត្យ</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished">កម្រិត</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished">លក្ខខណ្ឌ​ចាំបាច់</translation>
    </message>
    <message>
        <source>Screening profiles</source>
        <translation type="unfinished">ទម្រង់ពិនិត្យ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">គោលដៅ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">ចំណុចដៅ</translation>
    </message>
    <message>
        <source>Empty when the contribution is to the goal as a whole.</source>
        <translation type="unfinished">ទុក​ទទេ បើ​ការ​រួមចំណែក​គឺ​ចំពោះ​គោលដៅ​ទាំងមូល។</translation>
    </message>
    <message>
        <source>What is done, for whom, and how it leads to the target.</source>
        <translation type="unfinished">អ្វី​ដែល​ធ្វើ ធ្វើ​សម្រាប់​អ្នកណា និង​នាំទៅរក​ចំណុច​ដៅ​ដោយ​របៀបណា។</translation>
    </message>
    <message>
        <source>National priority</source>
        <translation type="unfinished">អាទិភាពជាតិ</translation>
    </message>
    <message>
        <source>Where the priority stands</source>
        <translation type="unfinished">កន្លែង​ដែល​មាន​អាទិភាព</translation>
    </message>
    <message>
        <source>Voluntary national review or plan, with the page.</source>
        <translation type="unfinished">ការពិនិត្យ​ជាតិ​ដោយស្ម័គ្រចិត្ត ឬ​ផែនការ ជាមួយ​លេខ​ទំព័រ។</translation>
    </message>
    <message>
        <source>SDG contributions</source>
        <translation type="unfinished">ការ​រួមចំណែក SDG</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished">អ្នកនិពន្ធ</translation>
    </message>
    <message>
        <source>Family name, initials; the next author after a semicolon.</source>
        <translation type="unfinished">នាមត្រកូល អក្សរកាត់​នាមខ្លួន អ្នកនិពន្ធ​បន្ទាប់​ក្រោយ​សញ្ញា ;</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation type="unfinished">គ្មានឆ្នាំ</translation>
    </message>
    <message>
        <source>Printed as n.d.</source>
        <translation type="unfinished">បោះពុម្ព​ជា n.d.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished">កាលបរិច្ឆេទ​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation type="unfinished">ភាសានៃប្រភព</translation>
    </message>
    <message>
        <source>Journal, book or website</source>
        <translation type="unfinished">ទស្សនាវដ្តី សៀវភៅ ឬ​គេហទំព័រ</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished">អ្នក​បោះពុម្ព​ផ្សាយ</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished">ទីកន្លែង​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">ភាគ</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">លេខចេញផ្សាយ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">ទំព័រ</translation>
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
        <translation type="unfinished">ថ្ងៃចូលមើល</translation>
    </message>
    <message>
        <source>Interview or visit</source>
        <translation type="unfinished">សម្ភាសន៍ ឬ​ទស្សនកិច្ច</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished">លទ្ធភាពចូលមើល</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">វិសាលភាព</translation>
    </message>
    <message>
        <source>Forms, places and years that the source covers.</source>
        <translation type="unfinished">ទម្រង់ ទីកន្លែង និង​ឆ្នាំ​ដែល​ប្រភព​គ្រប​ដណ្តប់។</translation>
    </message>
    <message>
        <source>Years covered from</source>
        <translation type="unfinished">ឆ្នាំ​គ្រប​ដណ្តប់​ចាប់ពី</translation>
    </message>
    <message>
        <source>Years covered to</source>
        <translation type="unfinished">ឆ្នាំ​គ្រប​ដណ្តប់​ដល់</translation>
    </message>
    <message>
        <source>How often it appears</source>
        <translation type="unfinished">ចេញផ្សាយ​ញឹកញាប់​ប៉ុនណា</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">ម្ចាស់</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation type="unfinished">តាមភេទ</translation>
    </message>
    <message>
        <source>By age</source>
        <translation type="unfinished">តាមអាយុ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished">ភាព​គួរ​ឱ្យ​ទុកចិត្ត</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation type="unfinished">ហេតុផល​នៃ​ភាព​គួរ​ឱ្យ​ទុកចិត្ត</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished">ការយោងឯកសារ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished">រយៈពេលចាប់ពី</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">រយៈពេលដល់</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation type="unfinished">ភាពផ្លូវការ</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished">ថ្នាក់ទំហំ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">តម្លៃ</translation>
    </message>
    <message>
        <source>Never with &quot;million&quot; typed into it: choose the multiplier.</source>
        <translation type="unfinished">កុំ​វាយ​ពាក្យ «លាន» ក្នុង​តម្លៃ៖ ត្រូវ​ជ្រើស​មេគុណ។</translation>
    </message>
    <message>
        <source>As printed in the source</source>
        <translation type="unfinished">ដូច​បោះពុម្ព​ក្នុង​ប្រភព</translation>
    </message>
    <message>
        <source>From (range)</source>
        <translation type="unfinished">ពី (ចន្លោះ)</translation>
    </message>
    <message>
        <source>To (range)</source>
        <translation type="unfinished">ដល់ (ចន្លោះ)</translation>
    </message>
    <message>
        <source>Zeros to add</source>
        <translation type="unfinished">ចំនួន​សូន្យ​ត្រូវ​បន្ថែម</translation>
    </message>
    <message>
        <source>6 for millions: 7.1 and 6 is 7,100,000.</source>
        <translation type="unfinished">6 សម្រាប់​លាន៖ 7.1 និង 6 គឺ 7,100,000។</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Of an amount of money; its year is the year of the value.</source>
        <translation type="unfinished">នៃ​ចំនួន​ប្រាក់ ឆ្នាំ​របស់​វា​គឺ​ឆ្នាំ​នៃ​តម្លៃ។</translation>
    </message>
    <message>
        <source>Observation status</source>
        <translation type="unfinished">ស្ថានភាព​ទិន្នន័យ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">វិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished">សំដៅលើ</translation>
    </message>
    <message>
        <source>Weighted up from a probability sample</source>
        <translation type="unfinished">ប៉ាន់ប្រមាណ​តាម​ទម្ងន់​ពី​គំរូ​ប្រូបាប៊ីលីតេ</translation>
    </message>
    <message>
        <source>Page, table or paragraph.</source>
        <translation type="unfinished">ទំព័រ តារាង ឬក​ថា​ខណ្ឌ។</translation>
    </message>
    <message>
        <source>Note on the definition</source>
        <translation type="unfinished">កំណត់ចំណាំ​អំពី​និយមន័យ</translation>
    </message>
    <message>
        <source>Note on the coverage</source>
        <translation type="unfinished">កំណត់ចំណាំ​អំពី​វិសាលភាព</translation>
    </message>
    <message>
        <source>Preferred value</source>
        <translation type="unfinished">តម្លៃដែលយក</translation>
    </message>
    <message>
        <source>One value of several for the same thing is used; the others stay as alternatives.</source>
        <translation type="unfinished">ក្នុងចំណោម​តម្លៃ​ច្រើន​នៃ​រឿង​តែមួយ យក​តែមួយ តម្លៃ​ផ្សេងទៀត​រក្សាទុក​ជា​ជម្រើស។</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished">តួលេខគន្លឹះ</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​វាស់</translation>
    </message>
    <message>
        <source>Source and reliability</source>
        <translation type="unfinished">ប្រភព និង​ភាព​គួរ​ឱ្យ​ទុកចិត្ត</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">ស្ថិតិ</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation type="unfinished">ហេតុអ្វី​ខុសគ្នា</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">បានដោះស្រាយ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished">ភាពមិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Conflicting value</source>
        <translation type="unfinished">តម្លៃ​មិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Conflicting values</source>
        <translation type="unfinished">តម្លៃ​មិនស៊ីគ្នា</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">ចំណងជើងរង</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation type="unfinished">កូដគម្រោង</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">អ្នក​ផ្តល់​មូលនិធិ</translation>
    </message>
    <message>
        <source>Reference period from</source>
        <translation type="unfinished">រយៈពេល​យោង​ចាប់ពី</translation>
    </message>
    <message>
        <source>Reference period to</source>
        <translation type="unfinished">រយៈពេលយោងដល់</translation>
    </message>
    <message>
        <source>Reference year</source>
        <translation type="unfinished">ឆ្នាំយោង</translation>
    </message>
    <message>
        <source>Forms in scope</source>
        <translation type="unfinished">ទម្រង់​ក្នុង​វិសាលភាព</translation>
    </message>
    <message>
        <source>List of provinces</source>
        <translation type="unfinished">បញ្ជីខេត្ត</translation>
    </message>
    <message>
        <source>As the data were collected. Viet Nam had 63 provinces until June 2025 and has 34 since.</source>
        <translation type="unfinished">ដូច​ពេល​ប្រមូល​ទិន្នន័យ។ វៀតណាម​មាន 63 ខេត្ត​រហូតដល់​ខែមិថុនា 2025 ហើយ​មាន 34 ចាប់ពី​ពេលនោះ។</translation>
    </message>
    <message>
        <source>Activity classification</source>
        <translation type="unfinished">ចំណាត់ថ្នាក់​សកម្មភាព</translation>
    </message>
    <message>
        <source>Youth from age</source>
        <translation type="unfinished">យុវជន​ចាប់ពី​អាយុ</translation>
    </message>
    <message>
        <source>Youth to age</source>
        <translation type="unfinished">យុវជនដល់អាយុ</translation>
    </message>
    <message>
        <source>Report languages</source>
        <translation type="unfinished">ភាសារបាយការណ៍</translation>
    </message>
    <message>
        <source>Mark between thousands</source>
        <translation type="unfinished">សញ្ញា​រវាង​ខ្ទង់ពាន់</translation>
    </message>
    <message>
        <source>How numbers are meant that can be read in two ways when typed.</source>
        <translation type="unfinished">របៀប​យល់​លេខ​ដែល​អាច​អាន​បាន​ពីរ​យ៉ាង​ពេល​វាយ។</translation>
    </message>
    <message>
        <source>Needed before entities are screened.</source>
        <translation type="unfinished">ត្រូវ​មាន​មុន​ពេល​ពិនិត្យ​អង្គភាព។</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished">ដែនកំណត់</translation>
    </message>
    <message>
        <source>What the study could not establish; printed in the methodology.</source>
        <translation type="unfinished">អ្វី​ដែល​ការសិក្សា​រក​មិនឃើញ បោះពុម្ព​ក្នុង​ផ្នែក​វិធីសាស្ត្រ។</translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished">ការសិក្សា</translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished">វិសាលភាព និង​វិធីសាស្ត្រ</translation>
    </message>
    <message>
        <source>Country study</source>
        <translation type="unfinished">ការសិក្សា​តាម​ប្រទេស</translation>
    </message>
    <message>
        <source>Country studies</source>
        <translation type="unfinished">ការសិក្សា​តាម​ប្រទេស</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished">អ្នកទទួលផល</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation type="unfinished">វិធានការ​គាំទ្រ</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation type="unfinished">វិធានការ​គាំទ្រ</translation>
    </message>
    <message>
        <source>Provinces or regions covered</source>
        <translation type="unfinished">ខេត្ត ឬ​តំបន់​ដែល​គ្រប​ដណ្តប់</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation type="unfinished">ទីកន្លែង​ដែល​គ្រប​ដណ្តប់</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">ក្រុមការងារ</translation>
    </message>
    <message>
        <source>Concept in English</source>
        <translation type="unfinished">បញ្ញត្តិ​ជា​ភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation type="unfinished">ពាក្យ​ដែល​គួរ​ប្រើ</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished">ពាក្យ​ប្រែប្រួល</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation type="unfinished">ពាក្យ​គួរ​ជៀសវាង</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished">ពាក្យ​ក្នុង​សទ្ទានុក្រម</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">សទ្ទានុក្រម</translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished">សរុប</translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished">ស្រី</translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished">ប្រុស</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation type="unfinished">ប្រភេទកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Field that names the paper</source>
        <translation type="unfinished">វាល​ដែល​សម្គាល់​ឯកសារក្រដាស</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation type="unfinished">របៀបជ្រើសរើស</translation>
    </message>
    <message>
        <source>The same person may type it</source>
        <translation type="unfinished">អ្នកដដែល​អាច​វាយបញ្ចូលបាន</translation>
    </message>
    <message>
        <source>First typed by</source>
        <translation type="unfinished">វាយបញ្ចូល​លើកទីមួយដោយ</translation>
    </message>
    <message>
        <source>Typed again by</source>
        <translation type="unfinished">វាយបញ្ចូល​ឡើងវិញដោយ</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation type="unfinished">ការបញ្ចូល​លើកទីមួយ</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation type="unfinished">ការបញ្ចូល​លើកទីពីរ</translation>
    </message>
    <message>
        <source>Second entries</source>
        <translation type="unfinished">ការបញ្ចូល​លើកទីពីរ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">វា​ជា​អ្វី</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished">ប្រភេទ​ឯកសារ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">ទំហំ​ជា​បៃ</translation>
    </message>
    <message>
        <source>Kept beside the study</source>
        <translation type="unfinished">រក្សា​ទុក​នៅ​ក្បែរ​ការ​សិក្សា</translation>
    </message>
    <message>
        <source>Belongs to a record of kind</source>
        <translation type="unfinished">ជា​របស់​កំណត់ត្រា​ប្រភេទ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">ជា​របស់</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">ឯកសារ​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">ឯកសារ​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Closed and dormant entities are left out of counts.</source>
        <translation type="unfinished">អង្គភាព​ដែល​បាន​បិទ ឬ​ផ្អាក​ដំណើរការ មិន​ត្រូវ​បាន​រាប់​ទេ។</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This text is not valid Unicode. Type it again.</source>
        <translation type="unfinished">អត្ថបទ​នេះ​មិនមែន​ជា​យូនីកូដ​ត្រឹមត្រូវ​ទេ។ សូម​វាយ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>%1 holds at most %2 characters.</source>
        <translation type="unfinished">%1 ផ្ទុក​បាន​ច្រើន​បំផុត %2 តួអក្សរ។</translation>
    </message>
    <message>
        <source>%1 needs at least %2 characters to say something.</source>
        <translation type="unfinished">%1 ត្រូវ​មាន​យ៉ាងតិច %2 តួអក្សរ ទើប​មានន័យ។</translation>
    </message>
    <message>
        <source>This is not a date of the calendar.</source>
        <translation type="unfinished">នេះ​មិនមែន​ជា​កាលបរិច្ឆេទ​ក្នុង​ប្រតិទិន​ទេ។</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished">%1 ស្ថិត​ក្នុង​អនាគត។</translation>
    </message>
    <message>
        <source>Only yes or no fits here.</source>
        <translation type="unfinished">ទីនេះ​ដាក់​បានតែ បាទ/ចាស ឬ ទេ។</translation>
    </message>
    <message>
        <source>A year from %1 to %2 fits here.</source>
        <translation type="unfinished">ទីនេះ​ដាក់​ឆ្នាំ​ពី %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation type="unfinished">%1 ស្ថិតនៅ​ចន្លោះ %2 និង %3។</translation>
    </message>
    <message>
        <source>A count is zero or more.</source>
        <translation type="unfinished">ចំនួន​គឺ​សូន្យ ឬ​ច្រើនជាង​សូន្យ។</translation>
    </message>
    <message>
        <source>The parts add up to %1, the total says %2.</source>
        <translation type="unfinished">ផ្នែក​ទាំងអស់​បូក​បាន %1 តែ​ចំនួន​សរុប​គឺ %2។</translation>
    </message>
    <message>
        <source>%1 does not belong to %2.</source>
        <translation type="unfinished">%1 មិនមែន​ជា​របស់ %2 ទេ។</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of this list.</source>
        <translation type="unfinished">«%1» មិនមែន​ជា​កូដ​ក្នុង​បញ្ជី​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>%1 belongs to another country.</source>
        <translation type="unfinished">%1 ជា​របស់​ប្រទេស​ផ្សេង។</translation>
    </message>
    <message>
        <source>%1 did not exist on that date.</source>
        <translation type="unfinished">%1 មិនទាន់​មាននៅ​ថ្ងៃ​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>%1 is needed, or the reason why it is missing.</source>
        <translation type="unfinished">ត្រូវ​មាន %1 ឬ​ហេតុផល​ដែល​វា​ខ្វះ។</translation>
    </message>
    <message>
        <source>An answer is one of: a number, a text, codes, or the reason why there is none.</source>
        <translation type="unfinished">ចម្លើយ​គឺ​មួយ​ក្នុងចំណោម៖ លេខ អត្ថបទ កូដ ឬ​ហេតុផល​ដែល​គ្មាន​ចម្លើយ។</translation>
    </message>
    <message>
        <source>A photograph is printed with its credit and a description.</source>
        <translation type="unfinished">រូបថត​បោះពុម្ព​ជាមួយ​ឈ្មោះ​ម្ចាស់​រូប និង​ការ​ពិពណ៌នា។</translation>
    </message>
    <message>
        <source>The entity has not reviewed its story.</source>
        <translation type="unfinished">អង្គភាព​មិនទាន់​បាន​ពិនិត្យ​សាច់រឿង​របស់​ខ្លួន​ទេ។</translation>
    </message>
    <message>
        <source>A case study is published with the consent of the entity.</source>
        <translation type="unfinished">ករណី​សិក្សា​បោះពុម្ព​ដោយមាន​ការយល់ព្រម​ពី​អង្គភាព។</translation>
    </message>
    <message>
        <source>A national text names the international text it is derived from.</source>
        <translation type="unfinished">អត្ថបទ​ជាតិ​ត្រូវ​បញ្ជាក់​អត្ថបទ​អន្តរជាតិ​ដែល​វាយ​ក​ពី។</translation>
    </message>
    <message>
        <source>A published definition has its source.</source>
        <translation type="unfinished">និយមន័យ​ដែល​បាន​ផ្សាយ​មាន​ប្រភព។</translation>
    </message>
    <message>
        <source>A contact is published with the date of the consent.</source>
        <translation type="unfinished">ទំនាក់ទំនង​ត្រូវ​ផ្សាយ​ជាមួយ​ថ្ងៃ​នៃ​ការយល់ព្រម។</translation>
    </message>
    <message>
        <source>A division has two digits.</source>
        <translation type="unfinished">ផ្នែក​មាន​លេខ​ពីរ​ខ្ទង់។</translation>
    </message>
    <message>
        <source>The main activity is not one of the others as well.</source>
        <translation type="unfinished">សកម្មភាព​ចម្បង​មិនមែន​ជាសកម្ម​ភាព​ផ្សេងទៀត​ដែរ​ទេ។</translation>
    </message>
    <message>
        <source>The indivisible reserve is a part of the assets.</source>
        <translation type="unfinished">ទុនបម្រុង​មិន​អាច​បែងចែក​ជាផ្នែក​នៃ​ទ្រព្យសកម្ម។</translation>
    </message>
    <message>
        <source>The kinds of income add up to %1.</source>
        <translation type="unfinished">ចំណូល​គ្រប់​ប្រភេទ​បូក​បាន %1។</translation>
    </message>
    <message>
        <source>The workers by status add up to %1, all workers are %2.</source>
        <translation type="unfinished">កម្មករ​និយោជិត​តាម​ឋានៈ​បូក​បាន %1 កម្មករ​និយោជិត​ទាំងអស់​គឺ %2។</translation>
    </message>
    <message>
        <source>Say whether heads or full-time equivalents are counted.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​ថា​រាប់​ជា​ចំនួន​មនុស្ស ឬ​សមមូល​ពេញ​ម៉ោង។</translation>
    </message>
    <message>
        <source>The young are a part of all.</source>
        <translation type="unfinished">យុវជន​ជាផ្នែក​នៃ​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Say what is counted as a member: persons, households, legal persons or cooperatives.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​ថា​អ្វី​រាប់​ជាស​មា​ជិ​ក៖ បុគ្គល គ្រួសារ នីតិបុគ្គល ឬ​សហករណ៍។</translation>
    </message>
    <message>
        <source>Choose one finding, recommendation or statistic.</source>
        <translation type="unfinished">ជ្រើស​ការ​រក​ឃើញ អនុសាសន៍ ឬ​ស្ថិតិ​មួយ។</translation>
    </message>
    <message>
        <source>Say who translated the quote.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​ថា​អ្នកណា​បកប្រែ​សម្រង់​សម្តី។</translation>
    </message>
    <message>
        <source>A document of more than five pages is cited with the page.</source>
        <translation type="unfinished">ឯកសារ​លើស​ប្រាំ​ទំព័រ ត្រូវ​យោង​ជាមួយ​លេខ​ទំព័រ។</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished">អត្រា​ត្រូវ​លើស​សូន្យ។</translation>
    </message>
    <message>
        <source>An interview has at least one participant.</source>
        <translation type="unfinished">សម្ភាសន៍​មាន​អ្នកចូលរួម​យ៉ាងតិច​ម្នាក់។</translation>
    </message>
    <message>
        <source>A focus group has 4 to 15 participants.</source>
        <translation type="unfinished">ក្រុម​ពិភាក្សា​មាន​អ្នកចូលរួម​ពី 4 ដល់ 15 នាក់។</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out summary, recording and transcript.</source>
        <translation type="unfinished">បើ​គ្មាន​ការយល់ព្រម រក្សាទុក​តែ​ចំនួន៖ ត្រូវ​ដក​សេចក្តី​សង្ខេប ការ​ថត​សំឡេង និង​ប្រតិ​ចារិក​ចេញ។</translation>
    </message>
    <message>
        <source>No more can mention it than were asked.</source>
        <translation type="unfinished">ចំនួន​អ្នកលើ​ក​ឡើង​មិន​អាច​លើស​ចំនួន​អ្នក​ដែល​ត្រូវ​បាន​សួរ​ទេ។</translation>
    </message>
    <message>
        <source>A rating says who gave it, and when.</source>
        <translation type="unfinished">ការវាយតម្លៃ​ត្រូវ​បញ្ជាក់​ថា​អ្នកណា និង​នៅពេល​ណា។</translation>
    </message>
    <message>
        <source>A count says what it counts.</source>
        <translation type="unfinished">ចំនួន​ត្រូវ​បញ្ជាក់​ថា​រាប់​អ្វី។</translation>
    </message>
    <message>
        <source>A member of an advisory committee belongs to a constituent group.</source>
        <translation type="unfinished">សមាជិក​គណៈកម្មាធិការ​ប្រឹក្សា​តំណាង​ឱ្យ​ភាគី​មួយ។</translation>
    </message>
    <message>
        <source>An instrument in force has the date since when.</source>
        <translation type="unfinished">ឧបករណ៍​ដែល​មាន​សុពលភាព មាន​ថ្ងៃ​ចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>A rating says why, and who gave it.</source>
        <translation type="unfinished">ការវាយតម្លៃ​ត្រូវ​បញ្ជាក់​ហេតុផល និង​អ្នក​វាយតម្លៃ។</translation>
    </message>
    <message>
        <source>An amount of money needs its year.</source>
        <translation type="unfinished">ចំនួន​ប្រាក់​ត្រូវ​មាន​ឆ្នាំ។</translation>
    </message>
    <message>
        <source>A code has capital letters, digits and hyphens.</source>
        <translation type="unfinished">កូដ​មាន​អក្សរ​ធំ លេខ និង​សហសញ្ញា។</translation>
    </message>
    <message>
        <source>A code has small letters, digits and _ and begins with a letter.</source>
        <translation type="unfinished">កូដ​មាន​អក្សរ​តូច លេខ និង _ ហើយ​ចាប់ផ្តើម​ដោយ​អក្សរ។</translation>
    </message>
    <message>
        <source>A question that offers answers has a choice list.</source>
        <translation type="unfinished">សំណួរ​ដែល​ផ្តល់​ចម្លើយ​ឱ្យ​ជ្រើស ត្រូវ​មាន​បញ្ជី​ជម្រើស។</translation>
    </message>
    <message>
        <source>Say in one line why %1 has this score.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​ក្នុង​មួយ​បន្ទាត់​ហេតុអ្វី %1 មាន​ពិន្ទុ​នេះ។</translation>
    </message>
    <message>
        <source>A borderline case needs a second assessor.</source>
        <translation type="unfinished">ករណី​ព្រំដែន​ត្រូវការ​អ្នក​វាយតម្លៃ​ទីពីរ។</translation>
    </message>
    <message>
        <source>The second assessor is another person than the first.</source>
        <translation type="unfinished">អ្នក​វាយតម្លៃ​ទីពីរ​ជា​មនុស្ស​ផ្សេង​ពីទី​មួយ។</translation>
    </message>
    <message>
        <source>Give the article or page of the source.</source>
        <translation type="unfinished">សូម​ដាក់​មាត្រា ឬ​ទំព័រ​នៃ​ប្រភព។</translation>
    </message>
    <message>
        <source>Not target-specific: the report says so of a contribution to a whole goal.</source>
        <translation type="unfinished">មិនមែន​សម្រាប់​ចំណុច​ដៅ​ជាក់លាក់៖ របាយការណ៍​នឹង​សរសេរ​ដូច្នេះ​ចំពោះ​ការ​រួមចំណែក​ដល់​គោលដៅ​ទាំងមូល។</translation>
    </message>
    <message>
        <source>Give the year, or say that the source is without one.</source>
        <translation type="unfinished">សូម​ដាក់​ឆ្នាំ ឬ​បញ្ជាក់​ថា​ប្រភព​គ្មាន​ឆ្នាំ។</translation>
    </message>
    <message>
        <source>An article or a chapter stands in something: give the journal or book.</source>
        <translation type="unfinished">អត្ថបទ ឬ​ជំពូក​ស្ថិត​ក្នុង​ឯកសារ​ណាមួយ៖ សូម​ដាក់​ទស្សនាវដ្តី ឬ​សៀវភៅ។</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 hexadecimal digits.</source>
        <translation type="unfinished">SHA-256 មាន​លេខ​គោល​ដប់ប្រាំ​មួយ 64 ខ្ទង់។</translation>
    </message>
    <message>
        <source>A web page needs the date on which it was read.</source>
        <translation type="unfinished">ទំព័រ​បណ្តាញ​ត្រូវ​មាន​ថ្ងៃ​ដែល​បាន​អាន។</translation>
    </message>
    <message>
        <source>A statistic needs a value, or both ends of a range.</source>
        <translation type="unfinished">ស្ថិតិ​ត្រូវ​មានតម្លៃ ឬ​ចុង​ទាំងពីរ​នៃ​ចន្លោះ។</translation>
    </message>
    <message>
        <source>A survey speaks of its respondents, unless a probability sample was weighted up.</source>
        <translation type="unfinished">ការស្ទង់មតិ​និយាយ​អំពី​អ្នកឆ្លើយ​របស់​វា លុះត្រាតែ​គំរូ​ប្រូបាប៊ីលីតេ​ត្រូវ​បាន​ថ្លឹង​ទម្ងន់។</translation>
    </message>
    <message>
        <source>Say what limits this value: a note on its definition or its coverage.</source>
        <translation type="unfinished">សូម​បញ្ជាក់​អ្វី​ដែល​កំណត់​តម្លៃ​នេះ៖ កំណត់ចំណាំ​អំពី​និយមន័យ ឬ​វិសាលភាព។</translation>
    </message>
    <message>
        <source>A study is approved with its limitations stated.</source>
        <translation type="unfinished">ការសិក្សា​ត្រូវ​បាន​អនុម័ត​ពេល​បាន​បញ្ជាក់​ដែន​កំណត់។</translation>
    </message>
    <message>
        <source>%1 comes before %2. One of the two is wrong.</source>
        <translation type="unfinished">%1 នៅមុន %2។ មួយ​ក្នុង​ពីរ​នេះ​ខុស។</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">%1 (%2) មិន​អាច​លើស %3 (%4) ទេ។</translation>
    </message>
    <message>
        <source>Give %1 or %2.</source>
        <translation type="unfinished">សូម​ដាក់ %1 ឬ %2។</translation>
    </message>
    <message>
        <source>Give %1 or %2, not both.</source>
        <translation type="unfinished">សូម​ដាក់ %1 ឬ %2 មិនមែន​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to %2.</source>
        <translation type="unfinished">ផ្នែក​ទាំងអស់​បូក​បាន %1 មិនមែន %2 ទេ។</translation>
    </message>
    <message>
        <source>%1 and %2 belong together: give both or neither.</source>
        <translation type="unfinished">%1 និង %2 ត្រូវ​ទៅជាមួយ​គ្នា៖ ដាក់​ទាំងពីរ ឬមិន​ដាក់​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation type="unfinished">សូមជ្រើស %1។</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.org is one.</source>
        <translation type="unfinished">នេះ​មិនមែន​ជា​អាសយដ្ឋាន​អ៊ីមែល​ទេ៖ ឧទាហរណ៍ name@example.org។</translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and has no spaces.</source>
        <translation type="unfinished">អាសយដ្ឋាន​គេហទំព័រ​ចាប់ផ្តើម​ដោយ http:// ឬ https:// ហើយ​គ្មាន​ដកឃ្លា។</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash: 10.1000/182.</source>
        <translation type="unfinished">DOI ចាប់ផ្តើម​ដោយ 10. ហើយ​មាន​សញ្ញា /៖ 10.1000/182។</translation>
    </message>
    <message>
        <source>This ISBN has a wrong digit: it has 10 or 13, the last one is a check.</source>
        <translation type="unfinished">ISBN នេះ​មាន​លេខ​ខុស៖ វា​មាន 10 ឬ 13 ខ្ទង់ ខ្ទង់​ចុងក្រោយ​សម្រាប់​ផ្ទៀងផ្ទាត់។</translation>
    </message>
    <message>
        <source>%1 needs a consent that covers it.</source>
        <translation type="unfinished">%1 ត្រូវការ​ការយល់ព្រម​ដែល​គ្រប​ដណ្តប់​វា។</translation>
    </message>
    <message>
        <source>The status says that there is no value: the one that is typed is printed nowhere.</source>
        <translation>ស្ថានភាពបញ្ជាក់ថាគ្មានតម្លៃទេ៖ តម្លៃដែលបានវាយបញ្ចូលនឹងមិនត្រូវបានបោះពុម្ពនៅកន្លែងណាឡើយ។</translation>
    </message>
    <message>
        <source>Without consent only the count is kept: take out role, sex and age.</source>
        <translation type="unfinished">បើ​គ្មាន​ការយល់ព្រម រក្សាទុក​តែ​ចំនួន​ប៉ុណ្ណោះ៖ សូម​ដក​តួនាទី ភេទ និង​អាយុ​ចេញ។</translation>
    </message>
    <message>
        <source>%1 is needed; why it is missing does not stand for it.</source>
        <translation type="unfinished">ត្រូវ​មាន %1៖ ហេតុផល​ដែល​វា​ខ្វះ មិន​អាច​ជំនួស​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Youth ends at a higher age than it begins.</source>
        <translation type="unfinished">អាយុ​ចុងក្រោយ​របស់​យុវជន ត្រូវ​ខ្ពស់​ជាង​អាយុ​ចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Women: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">ស្ត្រី៖ %1 (%2) មិន​អាច​លើស %3 (%4) ទេ។</translation>
    </message>
    <message>
        <source>Men: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">បុរស៖ %1 (%2) មិន​អាច​លើស %3 (%4) ទេ។</translation>
    </message>
    <message>
        <source>Other: %1 (%2) cannot be more than %3 (%4).</source>
        <translation type="unfinished">ផ្សេងទៀត៖ %1 (%2) មិន​អាច​លើស %3 (%4) ទេ។</translation>
    </message>
    <message>
        <source>A closing year is given: say that the entity is closed, or take the year out.</source>
        <translation type="unfinished">មានឆ្នាំបិទ៖ សូមបញ្ជាក់ថាអង្គភាពបានបិទ ឬដកឆ្នាំចេញ។</translation>
    </message>
</context>
</TS>
