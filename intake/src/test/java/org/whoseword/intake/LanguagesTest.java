package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoseword.intake.Arrival.Accepted;

class LanguagesTest {

  private static final String ENGLISH =
      "The army said on Monday that four people were killed when rebels attacked a convoy near the"
          + " river, and that the road to the capital would be closed for a week.";

  private static final String SPANISH =
      "El ejército dijo el lunes que cuatro personas murieron cuando los rebeldes atacaron un convoy"
          + " cerca del río, y que la carretera a la capital estará cerrada una semana.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister told reporters that the talks with the rebels had failed, and that the army would go back to the valley before the end of the month if the shelling did not stop.
          es | El ministro dijo a los periodistas que las conversaciones con los rebeldes habían fracasado y que el ejército volvería al valle antes de fin de mes si no cesaban los bombardeos.
          fr | Le ministre a déclaré aux journalistes que les pourparlers avec les rebelles avaient échoué et que l'armée retournerait dans la vallée avant la fin du mois si les tirs ne cessaient pas.
          de | Der Minister sagte vor Journalisten, die Gespräche mit den Rebellen seien gescheitert, und die Armee werde noch vor Ende des Monats in das Tal zurückkehren, wenn der Beschuss nicht aufhöre.
          it | Il ministro ha detto ai giornalisti che i colloqui con i ribelli sono falliti e che l'esercito tornerà nella valle prima della fine del mese se i bombardamenti non cesseranno.
          pt | O ministro disse aos jornalistas que as conversações com os rebeldes fracassaram e que o exército voltará ao vale antes do fim do mês se os bombardeios não cessarem.
          nl | De minister zei tegen journalisten dat de gesprekken met de rebellen waren mislukt en dat het leger voor het einde van de maand naar de vallei zou terugkeren als de beschietingen niet ophielden.
          sv | Ministern sade till journalister att samtalen med rebellerna hade misslyckats och att armén skulle återvända till dalen före månadens slut om beskjutningen inte upphörde.
          da | Ministeren sagde til journalister, at samtalerne med oprørerne var brudt sammen, og at hæren ville vende tilbage til dalen inden udgangen af måneden, hvis beskydningen ikke hørte op.
          fi | Ministeri kertoi toimittajille, että neuvottelut kapinallisten kanssa olivat epäonnistuneet ja että armeija palaisi laaksoon ennen kuun loppua, ellei tulitus lakkaisi välittömästi.
          pl | Minister powiedział dziennikarzom, że rozmowy z rebeliantami nie powiodły się i że wojsko wróci do doliny przed końcem miesiąca, jeśli ostrzał nie ustanie w ciągu kilku dni.
          cs | Ministr řekl novinářům, že rozhovory s povstalci ztroskotaly a že se armáda vrátí do údolí ještě před koncem měsíce, pokud ostřelování v příštích dnech neustane.
          hu | A miniszter azt mondta az újságíróknak, hogy a lázadókkal folytatott tárgyalások kudarcot vallottak, és hogy a hadsereg a hónap vége előtt visszatér a völgybe, ha az ágyúzás nem szűnik meg.
          ro | Ministrul le-a spus jurnaliștilor că discuțiile cu rebelii au eșuat și că armata se va întoarce în vale înainte de sfârșitul lunii dacă bombardamentele nu vor înceta.
          tr | Bakan gazetecilere isyancılarla yapılan görüşmelerin başarısız olduğunu ve bombardıman durmazsa ordunun ay sonundan önce vadiye geri döneceğini söyledi. Köylüler ise evlerini terk etmeye başladı.
          id | Menteri mengatakan kepada wartawan bahwa perundingan dengan pemberontak telah gagal dan bahwa tentara akan kembali ke lembah sebelum akhir bulan jika penembakan tidak berhenti.
          sw | Waziri aliwaambia waandishi wa habari kwamba mazungumzo na waasi yameshindwa na kwamba jeshi litarudi kwenye bonde kabla ya mwisho wa mwezi ikiwa mashambulizi hayatakoma mara moja katika eneo hilo.
          vi | Bộ trưởng nói với các phóng viên rằng cuộc đàm phán với quân nổi dậy đã thất bại và quân đội sẽ quay lại thung lũng trước cuối tháng nếu cuộc pháo kích không dừng lại.
          ru | Министр заявил журналистам, что переговоры с повстанцами провалились и что армия вернётся в долину до конца месяца, если обстрелы не прекратятся в ближайшие дни.
          uk | Міністр сказав журналістам, що переговори з повстанцями провалилися і що армія повернеться в долину до кінця місяця, якщо обстріли не припиняться найближчими днями.
          el | Ο υπουργός είπε στους δημοσιογράφους ότι οι συνομιλίες με τους αντάρτες απέτυχαν και ότι ο στρατός θα επιστρέψει στην κοιλάδα πριν από το τέλος του μήνα αν δεν σταματήσουν οι βομβαρδισμοί.
          ar | قال الوزير للصحفيين إن المحادثات مع المتمردين فشلت وإن الجيش سيعود إلى الوادي قبل نهاية الشهر إذا لم يتوقف القصف خلال الأيام القليلة المقبلة على القرى الحدودية.
          fa | وزیر به خبرنگاران گفت که گفتگوها با شورشیان شکست خورده است و اگر گلوله‌باران متوقف نشود ارتش پیش از پایان ماه به دره باز خواهد گشت و راه را خواهد بست.
          he | השר אמר לעיתונאים כי השיחות עם המורדים נכשלו וכי הצבא יחזור לעמק לפני סוף החודש אם ההפגזות לא ייפסקו בימים הקרובים, וכי הדרך לבירה תישאר סגורה עד להודעה חדשה.
          hi | मंत्री ने पत्रकारों से कहा कि विद्रोहियों के साथ बातचीत विफल हो गई है और अगर गोलाबारी नहीं रुकी तो सेना महीने के अंत से पहले घाटी में लौट आएगी।
          zh | 部长对记者说，与叛军的谈判已经破裂，如果炮击不停止，军队将在月底之前返回山谷。他还说，通往首都的公路将关闭一周，附近村庄的居民已经开始撤离，政府正在为他们准备帐篷、食品和药品，国际组织也表示愿意提供帮助，但是要求双方先保证道路安全，否则车队无法进入受灾最严重的地区，也无法把伤员送往医院接受治疗，许多家庭仍然没有消息。
          ja | 大臣は記者団に対し、反政府勢力との協議は決裂したと述べ、砲撃が止まらなければ軍は月末までに谷へ戻ると語った。首都への道路は一週間閉鎖される見通しで、近くの村の住民はすでに避難を始めている。政府はテントや食料、医薬品の準備を進めており、国際機関も支援を申し出ているが、まず双方が道路の安全を保証するよう求めている。
          ko | 장관은 기자들에게 반군과의 협상이 결렬되었으며 포격이 멈추지 않으면 군대가 이달 말 이전에 계곡으로 돌아갈 것이라고 말했다. 수도로 가는 도로는 일주일 동안 폐쇄될 예정이고 인근 마을 주민들은 이미 대피하기 시작했다.
          """)
  void aShortReportTellsItsLanguage(String language, String text) {
    assertEquals(Optional.of(language), Languages.of(text));
  }

  @Test
  void aHeadlineOrAListOfNamesTellsNone() {
    assertEquals(Optional.empty(), Languages.of("Rebels shell Sarvan, killing nine"));
    assertEquals(Optional.empty(), Languages.of("Luis Ortega, Pedro Ruiz, María Gómez"));
    assertEquals(Optional.empty(), Languages.of("1 2 3 ".repeat(100)));
  }

  @Test
  void whatIsDeclaredYieldsToWhatIsWritten() {
    Accepted english = record("es", ENGLISH);
    assertEquals(Optional.of("en"), english.report().header().language());
    assertEquals("language.mended", english.notes().get(0).code());
    assertEquals(Optional.of("es"), record("en", SPANISH).report().header().language());
    assertEquals(Optional.of("en"), record("en-GB", ENGLISH).report().header().language());
    assertEquals(Optional.of("ca"), record("ca", SPANISH).report().header().language());
  }

  private static Accepted record(String language, String text) {
    String json = "{\"language\": \"" + language + "\", \"text\": \"" + text + "\"}\n";
    List<Arrival> all = new ArrayList<>();
    new Intake(Given.NOTHING, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
        .read("-", all::add);
    return assertInstanceOf(Accepted.class, all.get(0));
  }
}
